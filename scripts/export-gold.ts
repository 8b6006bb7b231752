// `npm run export-gold -- FOLDER`: writes the library's reviewed comparisons as a gold corpus, in the format of ../shared/corpus.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plural } from "../lib/messages/parts/message";
import { toText } from "../lib/messages/parts/to-text";
import type { GoldPair } from "./gold";
import { explainFileFault, giveUp, openDatabase } from "./library-command";
import type { ReadoutPair } from "../lib/model/calls/readout-pairs";
import type { Span } from "../lib/model/comparisons/comparison";

const USAGE = "Usage: npm run --silent export-gold -- FOLDER";

const asJson = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** The facts of a side in a corpus. */
const describe = ({ readout }: ReadoutPair["left"]) => ({
  publisher: readout.issuer.name,
  country: readout.issuer.party.name,
  source: readout.sourceUrl ?? readout.sourceTitle,
  verbatim: readout.quotedBy === null,
  truncated: readout.extent === "partial",
  language: readout.language,
});

const withText = (text: string, spans: Span[]) =>
  spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));

function labels({ links, unsure }: GoldPair) {
  const labelled = [
    ...[...links].map((key) => [key, "same"] as const),
    ...[...unsure].map((key) => [key, "unsure"] as const),
  ];
  return labelled
    .map(([key, label]) => {
      const [a, b] = key.split(" ").map(Number);
      return { a: a!, b: b!, label };
    })
    .sort((x, y) => x.a - y.a || x.b - y.b);
}

/** The files of one pair, by name. */
function goldFiles({ left, right }: ReadoutPair, gold: GoldPair): Record<string, string> {
  return {
    "a.txt": gold.left.text,
    "b.txt": gold.right.text,
    "meta.json": asJson({ date: left.call.date, event: left.call.kind, a: describe(left), b: describe(right) }),
    "sentences.json": asJson({
      a: withText(gold.left.text, gold.left.sentences),
      b: withText(gold.right.text, gold.right.sentences),
    }),
    "gold.json": asJson({ links: labels(gold) }),
  };
}

/** A folder name for each pair: its call's slug, with a number if the call has several. */
export function nameFolders(slugs: string[]): string[] {
  const seen = new Map<string, number>();
  return slugs.map((slug) => {
    const number = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, number);
    return number === 1 ? slug : `${slug}_${number}`;
  });
}

function prepareFolder(path: string) {
  try {
    mkdirSync(path, { recursive: true });
    if (readdirSync(path).length > 0) giveUp(`${path} is not empty: name a new folder.`);
  } catch (error) {
    giveUp(`Cannot write ${path}: ${explainFileFault(error)}.`);
  }
}

async function exportGold(path: string) {
  prepareFolder(path);
  await openDatabase();
  const { readReviewedGold } = await import("./reviewed-gold");
  const reviewed = await readReviewedGold();
  const folders = nameFolders(reviewed.map(({ gold }) => gold.slug));
  reviewed.forEach(({ pair, gold }, i) => {
    mkdirSync(join(path, folders[i]!));
    for (const [name, content] of Object.entries(goldFiles(pair, gold)))
      writeFileSync(join(path, folders[i]!, name), content);
  });
  console.log(`Written: ${toText(plural(reviewed.length, "reviewed comparison"))}.`);
}

if (process.argv[1]?.endsWith("export-gold.ts")) {
  const [path, ...more] = process.argv.slice(2);
  if (!path || path.startsWith("-") || more.length > 0) giveUp(USAGE);
  await exportGold(path);
}
