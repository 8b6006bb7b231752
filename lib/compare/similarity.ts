import { derive, type Resources } from "../model/resources";

/** Looks words up in the vectors. Rows have unit length, so that a product is a cosine; each is made when its word first occurs. */
export const vectorsOf = derive(({ vectors: { dimensions, words, rows } }) => {
  const ranks = new Map(words.map((word, rank) => [word, rank]));
  const made = new Map<number, Float32Array>();
  return (fold: string): Float32Array | undefined => {
    const rank = ranks.get(fold);
    if (rank === undefined) return undefined;
    let row = made.get(rank);
    if (!row) {
      row = Float32Array.from(rows.subarray(rank * dimensions, (rank + 1) * dimensions));
      const length = Math.hypot(...row) || 1;
      made.set(rank, (row = row.map((x) => x / length)));
    }
    return row;
  };
});

/** Any two words of official prose have about this cosine; only what exceeds it counts. */
const NOISE = 0.35;

/** With more different words than this, similarities are computed each time instead of being cached. */
const MAX_CACHED_WORDS = 4_000;
const UNKNOWN = -1;

/**
 * How similarly two words of one comparison are used, 0 to 1, from pre-trained word vectors. Each similarity is computed once.
 *
 * @example
 * const similarity = new WordSimilarity(["talks", "negotiations"], resources);
 * similarity.between(0, 1); //=> about 0.5
 */
export class WordSimilarity {
  readonly #vectors: (Float32Array | undefined)[];
  readonly #cached: Float32Array | null;

  /** @param folds the words; `between` takes their indexes */
  constructor(folds: string[], resources: Resources) {
    const vectors = vectorsOf(resources);
    this.#vectors = folds.map(vectors);
    this.#cached =
      folds.length <= MAX_CACHED_WORDS ? new Float32Array(folds.length * folds.length).fill(UNKNOWN) : null;
  }

  between(a: number, b: number): number {
    if (!this.#cached) return a === b ? 1 : this.#compute(a, b);
    const cached = this.#cached[a * this.#vectors.length + b]!;
    return cached === UNKNOWN ? this.#cache(a, b) : cached;
  }

  #cache(a: number, b: number): number {
    const similarity = a === b ? 1 : Math.fround(this.#compute(a, b));
    this.#cached![a * this.#vectors.length + b] = similarity;
    this.#cached![b * this.#vectors.length + a] = similarity;
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
