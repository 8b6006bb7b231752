// `npm run --silent compare -- [--json] [--reader NAME] LEFT.txt RIGHT.txt`
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { TextToCompare } from "../lib/compare";
import { lexical } from "../lib/aligners/lexical";
import { claimTopics } from "../lib/compare";
import type { Side, Passage, Link, Comparison, Refusal } from "../lib/model/comparisons/comparison";
import { guessLanguages } from "../lib/forms/guess/guess-language";
import { loadResources } from "../lib/resources/load";
import { unreviewed } from "../lib/review/apply-review";
import { findFinding } from "../lib/review/find-finding";

const USAGE = `Usage: npm run --silent compare -- [--json] [--reader ${lexical.name}|model] [--left-language CODE] [--right-language CODE] LEFT.txt RIGHT.txt`;

const REFUSALS: Record<Refusal["reason"], string> = {
  "text-too-long": "is too long to be compared",
  "too-many-passages": "has too many passages to be compared",
};

const READ_FAULTS: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "reading it is not permitted",
  ERR_ENCODING_INVALID_ENCODED_DATA: "it is not UTF-8 text",
};

function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function readText(path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    return giveUp(`Cannot read ${path}: ${READ_FAULTS[code] ?? (error as Error).message}.`);
  }
}

/** The finding as its scorer reads it: the passages of each line, left before right. */
function findingJson(comparison: Comparison, texts: Record<Side, string>) {
  const lines = findFinding(unreviewed(comparison, texts), texts, loadResources());
  return lines.map(({ claim, differs, left, right }) => {
    const quotes = [left, right].flatMap((quote) => quote ?? []);
    return { claim, ...(differs && { differs }), passages: quotes.map(({ passage }) => passage), quotes };
  });
}

/** The object that the scorers of the gold corpus read. */
function asJson({ left, right, links, ...rest }: Comparison, texts: Record<Side, string>) {
  return {
    ...rest,
    left,
    right,
    links: links.map((link) => ({ ...link, left: [link.left], right: [link.right] })),
    topics: claimTopics({ ...rest, left, right, links }, texts, loadResources()),
    finding: findingJson({ ...rest, left, right, links }, texts),
  };
}

function asText(comparison: Comparison, texts: Record<Side, string>): string {
  const quote = (side: Side, passage: Passage) => texts[side].slice(passage.start, passage.end).replace(/\s+/g, " ");
  const byId = new Map(
    [...comparison.left.passages, ...comparison.right.passages].map((passage) => [passage.id, passage]),
  );
  const why = ({ reasons }: Link) => reasons.map(({ kind, label }) => `${kind} ${label}`).join(", ");
  const linkLines = (link: Link) =>
    `${link.tier === "likely" ? "=" : "≈"} ${link.left} ${link.right}  ${link.strength} (${link.score.toFixed(2)})\n` +
    `    ${quote("left", byId.get(link.left)!)}\n    ${quote("right", byId.get(link.right)!)}\n    because: ${why(link)}`;
  const linked = new Set(comparison.links.flatMap(({ left, right }) => [left, right]));
  const unlinked = (side: Side) =>
    comparison[side].passages.filter(({ id }) => !linked.has(id)).map((p) => `  ${p.id}  ${quote(side, p)}`);
  const section = (title: string, lines: string[]) => [
    `${title} (${lines.length})`,
    ...(lines.length ? lines : ["  none"]),
    "",
  ];
  const tier = (name: Link["tier"]) => comparison.links.filter((link) => link.tier === name).map(linkLines);
  return [
    ...section("Likely the same point", tier("likely")),
    ...section("Possible counterparts", tier("possible")),
    ...section("Left only: no counterpart found in the right text", unlinked("left")),
    ...section("Right only: no counterpart found in the left text", unlinked("right")),
  ].join("\n");
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        reader: { type: "string", default: lexical.name },
        "left-language": { type: "string" },
        "right-language": { type: "string" },
      },
    });
  } catch (error) {
    return giveUp(`${(error as Error).message}\n${USAGE}`);
  }
}

/** Compares with the aligner of that name. Aligners other than the built-in one are loaded only when needed. */
async function align(name: string, left: TextToCompare, right: TextToCompare): Promise<Comparison | Refusal> {
  if (name === lexical.name) return lexical.align(left, right);
  const { compareByReader } = await import("./compare-by-reader");
  const result = await compareByReader(name, left, right);
  return typeof result === "string" || result === null ? giveUp(result ?? USAGE) : result;
}

// A program that reads only the beginning, such as `head`, closes the pipe.
process.stdout.on("error", () => process.exit(0));

const { values, positionals } = readArguments();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const [leftPath, rightPath] = positionals;
if (!leftPath || !rightPath || positionals.length > 2) giveUp(USAGE);
const texts = { left: readText(leftPath), right: readText(rightPath) };
const guessed = guessLanguages(texts);
const result = await align(
  values.reader,
  { text: texts.left, language: values["left-language"] ?? guessed.left },
  { text: texts.right, language: values["right-language"] ?? guessed.right },
);
if (result.kind === "refusal") giveUp(`${result.side === "left" ? leftPath : rightPath} ${REFUSALS[result.reason]}.`);
console.log(values.json ? JSON.stringify(asJson(result, texts)) : asText(result, texts));
