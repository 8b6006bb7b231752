import { DIMENSIONS, ROWS, WORDS } from "./lexicon/vectors";

let rows: Map<string, Float32Array> | undefined;

/** Decodes the vectors when the first word is looked up: unit length, so that a product is a cosine. */
function grown(): Map<string, Float32Array> {
  if (rows) return rows;
  const bytes = Uint8Array.from(atob(ROWS), (letter) => letter.charCodeAt(0));
  const signed = new Int8Array(bytes.buffer);
  rows = new Map(
    WORDS.split(" ").map((word, i) => {
      const row = Float32Array.from(signed.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS));
      const length = Math.hypot(...row) || 1;
      return [word, row.map((x) => x / length)];
    }),
  );
  return rows;
}

/** Below this a cosine says nothing: any two words of official prose are so much alike. */
const NOISE = 0.35;

/** Beyond so many different words, similarities are computed anew each time instead of being kept. */
const MAX_KEPT_WORDS = 4_000;
const UNKNOWN = -1;

/**
 * How alike the words of one comparison are in use, 0 to 1, from pre-trained word vectors. Each pair of words is computed once.
 *
 * @example
 * const similarity = new WordSimilarity(["talks", "negotiations"]);
 * similarity.between(0, 1); //=> about 0.5
 */
export class WordSimilarity {
  readonly #vectors: (Float32Array | undefined)[];
  readonly #kept: Float32Array | null;

  /** @param folds the words, each of which is asked for by its place in the list */
  constructor(folds: string[]) {
    const vectors = grown();
    this.#vectors = folds.map((fold) => vectors.get(fold));
    this.#kept = folds.length <= MAX_KEPT_WORDS ? new Float32Array(folds.length * folds.length).fill(UNKNOWN) : null;
  }

  between(a: number, b: number): number {
    if (!this.#kept) return a === b ? 1 : this.#compute(a, b);
    const known = this.#kept[a * this.#vectors.length + b]!;
    return known === UNKNOWN ? this.#keep(a, b) : known;
  }

  #keep(a: number, b: number): number {
    const similarity = a === b ? 1 : Math.fround(this.#compute(a, b));
    this.#kept![a * this.#vectors.length + b] = similarity;
    this.#kept![b * this.#vectors.length + a] = similarity;
    return similarity;
  }

  #compute(a: number, b: number): number {
    const one = this.#vectors[a];
    const other = this.#vectors[b];
    if (!one || !other) return 0;
    let sum = 0;
    for (let d = 0; d < one.length; d++) sum += one[d]! * other[d]!;
    return Math.max(0, (sum - NOISE) / (1 - NOISE));
  }
}
