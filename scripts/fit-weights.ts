// `npm run fit`: first (`--background`) counts how common words are in the committed readouts (lib/resources/background.json), then
// fits lib/resources/weights.json to all gold pairs, and scripts/fold-weights.json to all but one part of them, for each part, so that
// `npm run accuracy` can score each pair by weights that never saw it. Real pairs come from the development corpus where it is present.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Weights } from "../lib/model/resources";
import { FOLDS, foldsOf } from "./fit/folds";
import { featuresOf, fitWeights, readBoth } from "./fit/stages";
import { readCommittedGold, readFittingGold } from "./gold";
import { ROOT } from "./install.mjs";

/** Words in fewer passages than this count as new to readouts. */
const COMMON_FROM = 2;

function writeJson(path: string, content: unknown) {
  writeFileSync(join(ROOT, path), `${JSON.stringify(content, null, 2)}\n`);
}

function countBackground() {
  const passages = readCommittedGold().flatMap(readBoth).flat();
  const counts = new Map<string, number>();
  for (const { content } of passages)
    for (const stem of new Set(content.map(({ stem }) => stem))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const common = [...counts]
    .filter(([, count]) => count >= COMMON_FROM)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  writeJson("lib/resources/background.json", { passages: passages.length, counts: Object.fromEntries(common) });
}

function fitAll() {
  const featured = readFittingGold().map(featuresOf);
  writeJson("lib/resources/weights.json", fitWeights(featured));
  const folds = foldsOf(featured);
  const weights: Weights[] = folds.map((held, k) => {
    console.log(`fold ${k + 1} of ${FOLDS}`);
    return fitWeights(featured.filter((each) => !held.includes(each)));
  });
  writeJson("scripts/fold-weights.json", { folds: weights });
}

if (process.argv.includes("--background")) countBackground();
else fitAll();
