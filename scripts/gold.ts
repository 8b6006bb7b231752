import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { segmentText } from "../lib/compare";
import { EXAMPLE_CALLS } from "../prisma/example-calls";
import { ROOT } from "./install.mjs";
import { sharedPath } from "./shared";
import type { Span } from "../lib/model/comparisons/comparison";

/** Two readouts with a gold alignment of their sentences. */
export interface GoldPair {
  slug: string;
  /** Written for the project, so the model may be fitted to it. Real pairs are only scored. */
  isFictional: boolean;
  left: GoldText;
  right: GoldText;
  /** Keys "left right" of linked sentences; both `same` and `partial` count. */
  links: Set<string>;
  /** Keys on which the two annotations disagree; they count neither for nor against. */
  unsure: Set<string>;
}

interface GoldText {
  text: string;
  /** BCP 47; English by default. */
  language?: string;
  sentences: Span[];
}

interface Label {
  left: number;
  right: number;
  label: "same" | "partial" | "unsure";
}

interface CommittedSide {
  paragraphs: string[][];
}

/** One file of lib/resources/gold; a pair of the example calls is named by its slug and has no text of its own. */
interface Committed {
  slug: string;
  fictional: boolean;
  left?: CommittedSide;
  right?: CommittedSide;
  links: Label[];
}

const GOLD = join(ROOT, "lib/resources/gold");
const CORPUS = sharedPath("corpus/pairs");

/** The 240 calls between invented countries: one file, a call a line. */
const INVENTED = join(GOLD, "collections/invented-countries.json");

const readJson = <T>(path: string) => JSON.parse(readFileSync(path, "utf8")) as T;

/** Sentences are joined by a space, paragraphs by a blank line. */
function joinParagraphs({ paragraphs }: CommittedSide): GoldText {
  const sentences: Span[] = [];
  let text = "";
  for (const paragraph of paragraphs)
    paragraph.forEach((sentence, i) => {
      if (text !== "") text += i === 0 ? "\n\n" : " ";
      sentences.push({ start: text.length, end: text.length + sentence.length });
      text += sentence;
    });
  return { text, sentences };
}

function exampleText(slug: string, place: number): GoldText {
  const { text } = EXAMPLE_CALLS.find((call) => call.slug === slug)!.readouts[place]!;
  return { text, sentences: segmentText(text) };
}

const keysOf = (links: Label[], wanted: (label: Label["label"]) => boolean) =>
  new Set(links.filter(({ label }) => wanted(label)).map(({ left, right }) => `${left} ${right}`));

const labelled = (links: Label[]) => ({
  links: keysOf(links, (label) => label !== "unsure"),
  unsure: keysOf(links, (label) => label === "unsure"),
});

function toPair({ slug, fictional, left, right, links }: Committed): GoldPair {
  return {
    slug,
    isFictional: fictional,
    left: left ? joinParagraphs(left) : exampleText(slug, 0),
    right: right ? joinParagraphs(right) : exampleText(slug, 1),
    ...labelled(links),
  };
}

/** The pairs that have a file each: the call of 3 April 2024 and 38 fictional calls. */
export function readCommittedGold(): GoldPair[] {
  const files = readdirSync(GOLD).filter((name) => name.endsWith(".json"));
  return files.sort().map((name) => toPair(readJson<Committed>(join(GOLD, name))));
}

/** The 240 calls between invented countries. */
export const readInventedGold = (): GoldPair[] => readJson<Committed[]>(INVENTED).map(toPair);

interface CorpusLabel {
  a: number;
  b: number;
  label: Label["label"];
}

/**
 * Reads a folder of pairs in the format of the development corpus: `a.txt`, `b.txt`, `sentences.json` and `gold.json` in a folder each.
 *
 * @param folder absolute; a pair without gold is left out
 */
export function readCorpusFolder(folder: string): GoldPair[] {
  const slugs = readdirSync(folder).filter((slug) => existsSync(join(folder, slug, "gold.json")));
  return slugs.sort().map((slug) => {
    const file = (name: string) => join(folder, slug, name);
    const sentences = readJson<Record<"a" | "b", Span[]>>(file("sentences.json"));
    const { links } = readJson<{ links: CorpusLabel[] }>(file("gold.json"));
    return {
      slug,
      isFictional: false,
      left: { text: readFileSync(file("a.txt"), "utf8"), sentences: sentences.a },
      right: { text: readFileSync(file("b.txt"), "utf8"), sentences: sentences.b },
      ...labelled(links.map(({ a, b, label }) => ({ left: a, right: b, label }))),
    };
  });
}

/** The development corpus beside the project, or null where it is absent, as in a lone clone. */
export const readCorpus = (): GoldPair[] | null => (existsSync(CORPUS) ? readCorpusFolder(CORPUS) : null);

/**
 * Everything the weights are fitted to, in a fixed order: the fictional calls, and real pairs. The project contains one real pair; the
 * others are in the development corpus, if that is present.
 */
export function readFittingGold(): GoldPair[] {
  const committed = readCommittedGold();
  const real = readCorpus() ?? committed.filter(({ isFictional }) => !isFictional);
  return [...committed.filter(({ isFictional }) => isFictional), ...readInventedGold(), ...real];
}
