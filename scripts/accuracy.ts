// `npm run accuracy`: scores the comparison against gold alignments, each pair by weights that were not fitted to it: the pairs committed
// in the project, and the development corpus beside it where it is present. `-- FOLDER`: on a folder in the format of that corpus.
// `-- --articles [FOLDER]`: the article parser, on articles whose statements are known.
// `-- --reviewed`: against what analysts have confirmed in this library. `-- --record`: writes the figures down, for the legend and the
// test.
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { inputsHash } from "../lib/aligners/lexical-version";
import type { MeasuredRates } from "../lib/model/readers/measured-rates";
import type { RowKind } from "../lib/model/dyads/patterns";
import type { Resources } from "../lib/model/resources";
import { loadResources } from "../lib/resources/load";
import { estimate } from "./bootstrap";
import { findByAligner } from "./compare-gold";
import { withheldResources } from "./fit/withheld";
import { readCommittedGold, readCorpus, readInventedGold, type GoldPair } from "./gold";
import { ROOT } from "./install.mjs";
import { readGivenPairs } from "./given-pairs";
import { inHundred, printFigures, printReviewedFigures } from "./print-figures";
import { countCells, countWithoutTopic, rateCells } from "./topic-cells";
import { addCounts, countPair, figuresOf, type Counts, type Figures, type Share } from "./score-gold";

type ResourcesFor = (pair: GoldPair) => Resources;

/** Compares every pair as the app does, and counts what it finds. */
const countPairs = (pairs: GoldPair[], resourcesFor: ResourcesFor = () => loadResources()): Counts[] =>
  pairs.map((pair) => countPair(pair, findByAligner(pair, resourcesFor(pair))));

/** The combined figures of some pairs. */
export const measure = (pairs: GoldPair[], resourcesFor?: ResourcesFor): Figures =>
  figuresOf(addCounts(countPairs(pairs, resourcesFor)));

async function printReviewed() {
  const { openDatabase } = await import("./library-command");
  await openDatabase();
  const { readReviewedGold } = await import("./reviewed-gold");
  const gold = (await readReviewedGold()).map((reviewed) => reviewed.gold);
  printReviewedFigures("Reviewed comparisons of this library", countPairs(gold));
}

/** The gold that is measured, by the name of its figures. */
function goldSets() {
  const committed = readCommittedGold();
  return {
    fictional: committed.filter(({ isFictional }) => isFictional),
    invented: readInventedGold(),
    corpus: readCorpus(),
  };
}

/** How often a one-sided cell of a pattern is wrong (topic-cells.ts). */
export const measureCells = (pairs: GoldPair[], resourcesFor: ResourcesFor, kind: RowKind = "topics") =>
  rateCells(pairs.map((pair) => countCells(pair, resourcesFor(pair), kind)));

const sumOf = (shares: Share[], key: keyof Share): number => shares.reduce((total, share) => total + share[key], 0);

function printCells(pairs: GoldPair[], resourcesFor: ResourcesFor) {
  for (const kind of ["topics", "concepts"] as const) {
    const { rate, low, high, cells } = measureCells(pairs, resourcesFor, kind);
    console.log(
      `  ${inHundred(rate)} %  (${inHundred(low)} to ${inHundred(high)})  one-sided cells of ${kind} that are wrong, of ${cells}`,
    );
  }
  const without = pairs.map((pair) => countWithoutTopic(pair, resourcesFor(pair)));
  const [n, of] = [sumOf(without, "n"), sumOf(without, "of")];
  console.log(`  ${inHundred(n / of)} %  points in which no topic is found, of ${of}`);
}

function printGold() {
  const { fictional, invented, corpus } = goldSets();
  const withheld = withheldResources();
  const sets = { "Fictional calls with a file each": fictional, "Calls between invented countries": invented };
  for (const [title, pairs] of Object.entries({ ...sets, ...(corpus && { "Development corpus": corpus }) })) {
    printFigures(title, countPairs(pairs, withheld));
    printCells(pairs, withheld);
  }
  if (!corpus) console.log("The development corpus is absent: ../shared/corpus.");
}

const rounded = (value: number) => Math.round(1_000 * value) / 1_000;

function writeJson(path: string, content: unknown) {
  writeFileSync(join(ROOT, path), `${JSON.stringify(content, null, 2)}\n`);
}

/** Writes the figures that the test checks, and the rates of the tiers that the legend shows. */
function record() {
  const { fictional, invented, corpus } = goldSets();
  if (!corpus)
    throw new Error("The figures are recorded where ../shared/corpus is present: the rates are those of real pairs.");
  const withheld = withheldResources();
  const figures = (counts: Counts[]) => {
    const entries = Object.entries(figuresOf(addCounts(counts))) as [string, number][];
    return Object.fromEntries(entries.map(([name, value]) => [name, rounded(value)]));
  };
  const real = countPairs(corpus, withheld);
  const date = new Date().toISOString().slice(0, 10);
  writeJson("scripts/recorded-figures.json", {
    date,
    fictional: figures(countPairs(fictional, withheld)),
    invented: figures(countPairs(invented, withheld)),
    corpus: figures(real),
  });
  const measured = estimate(real);
  const oneSided = (kind: RowKind) => {
    const { rate, low, high, cells } = measureCells([...corpus, ...fictional, ...invented], withheld, kind);
    return { rate: rounded(rate), low: rounded(low), high: rounded(high), cells };
  };
  const rateOf = (name: keyof Figures) => {
    const { value, low, high } = measured[name];
    return { rate: rounded(value), low: rounded(low), high: rounded(high) };
  };
  const rates: MeasuredRates = {
    aligner: inputsHash(ROOT),
    date,
    pairs: corpus.length,
    links: { likely: rateOf("linksPrecision"), possible: rateOf("possibleRight") },
    passages: { likely: rateOf("includedPrecision"), possible: rateOf("possibleIncluded"), none: rateOf("noneWrong") },
    oneSided: oneSided("topics"),
    oneSidedConcepts: oneSided("concepts"),
  };
  writeJson("lib/resources/measured-rates.json", rates);
}

if (process.argv[1]?.endsWith("accuracy.ts")) {
  const [argument] = process.argv.slice(2);
  if (process.argv.includes("--reader")) {
    const { measureModel } = await import("./model-accuracy");
    await measureModel(process.argv.slice(2));
    process.exit();
  } else if (argument === "--articles") {
    const { printArticles } = await import("./articles");
    const [, folder] = process.argv.slice(2);
    printArticles(folder && resolve(folder));
  } else if (argument === "--reviewed") await printReviewed();
  else if (argument === "--record") record();
  else if (argument) printFigures(argument, countPairs(readGivenPairs(resolve(argument)), withheldResources()));
  else printGold();
}
