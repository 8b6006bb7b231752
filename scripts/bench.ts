// `npm run bench:aligner`: times our whole comparison beside jsdiff's diffWords on the same two whole texts, in one run.
import { diffWords } from "diff";
import { compareTexts, type TextToCompare } from "../lib/compare";
import { EXAMPLE_CALLS } from "../prisma/example-calls";
import { prose } from "./bench/prose";
import { loadResources } from "../lib/resources/load";

const MEGABYTE = 1024 * 1024;
const english = (text: string): TextToCompare => ({ text, language: "en" });

/** Median time of some runs, in milliseconds, after one that is not counted. */
function time(work: () => unknown, runs: number, warmUp = true): number {
  if (warmUp) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)]!;
}

function row(name: string, left: string, right: string, ours: number, theirs: number) {
  const compare = () => compareTexts(english(left), english(right), loadResources());
  const before = process.memoryUsage().heapUsed;
  const mine = time(compare, ours);
  const memory = Math.max(0, process.memoryUsage().heapUsed - before) / MEGABYTE;
  const jsdiff = theirs > 0 ? time(() => diffWords(left, right), theirs, theirs > 1) : Number.NaN;
  console.log(
    `${name.padEnd(26)} ours ${mine.toFixed(1).padStart(8)} ms   diffWords ${jsdiff.toFixed(1).padStart(8)} ms   ` +
      `diffWords / ours ${(jsdiff / mine).toFixed(1).padStart(6)}   heap ${memory.toFixed(0)} MB`,
  );
}

const [example] = EXAMPLE_CALLS;
const [left, right] = example!.readouts;
row("3 April 2024", left!.text, right!.text, 51, 51);
row("1,000 words a side", prose(1_000, 1), prose(1_000, 2), 11, 5);
row("10,000 words a side", prose(10_000, 1), prose(10_000, 2), 3, 1);

const HOSTILE: [name: string, text: string][] = [
  ["one word, repeated", "peace ".repeat(33_000)],
  ["no spaces", "a".repeat(200_000)],
  ["no sentence ends", prose(30_000, 3).replace(/[.!?]/g, "").slice(0, 200_000)],
  ["many short sentences", "Ab c. ".repeat(33_000)],
  ["line ends only", "\n".repeat(200_000)],
  ["one line with acronyms", "ABC Alpha Beta Cap ".repeat(10_500)],
  ["page lines", "Press release\n".repeat(14_000)],
  ["5 MB", "peace talks. ".repeat(400_000)],
];
for (const [name, text] of HOSTILE) {
  const elapsed = time(() => compareTexts(english(text), english(text), loadResources()), 1, false);
  const result = compareTexts(english(text), english(text), loadResources());
  console.log(
    `hostile: ${name.padEnd(24)} ${elapsed.toFixed(0).padStart(6)} ms   ${result.kind === "refusal" ? `refused: ${result.reason}` : "compared"}`,
  );
}
