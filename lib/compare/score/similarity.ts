import { lexiconOf } from "../words/lexicon";
import { foldWords } from "../words/words";
import { derive, type Resources } from "../../model/resources";

/** Looks words up in the vectors. Rows have unit length, so that a product is a cosine; each row is made when its word first occurs. */
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

/** Words that are used alike but never make the same point: negations, times, numbers. "No" is near "rather", "Monday" near "Friday". */
const OF_NO_LIKENESS = new Set(
  `no not never none neither nothing without rather instead although though however even just still yet now then today
  yesterday tomorrow same another one two three four five six seven eight nine ten hundred thousand million billion first
  second third last next early late monday tuesday wednesday thursday friday saturday sunday january february march april
  june july august september october november december day days week weeks month months year years north south east west
  mr mrs ms dr`.split(/\s+/),
);

/** By word, the country, organisation, place or person that it stands for by itself, as an index of the lexicon's names. */
const namedBy = derive((resources) => {
  const named = new Map<string, number>();
  lexiconOf(resources).names.forEach(({ kind, forms }, entry) => {
    if (kind === "office") return;
    for (const form of forms) {
      const words = foldWords(form, { start: 0, end: form.length }, "en");
      if (words.length === 1 && !named.has(words[0]!.fold)) named.set(words[0]!.fold, entry);
    }
  });
  return named;
});

/** Any two words of official prose have about this cosine; only what exceeds it counts. */
const NOISE = 0.35;

/** With more different words than this, similarities are not cached. */
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
  readonly #named: (number | undefined)[];
  readonly #cached: Float32Array | null;

  /** @param folds the words; `between` takes their indexes */
  constructor(folds: string[], resources: Resources) {
    const vectors = vectorsOf(resources);
    const named = namedBy(resources);
    this.#named = folds.map((fold) => named.get(fold));
    this.#vectors = folds.map((fold, i) =>
      this.#named[i] !== undefined || OF_NO_LIKENESS.has(fold) ? undefined : vectors(fold),
    );
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
    // "Russian" stands for "Russia". "Armenia" and "Azerbaijan" are used alike but are two countries.
    if (this.#named[a] !== undefined && this.#named[a] === this.#named[b]) return 1;
    return likenessOfVectors(this.#vectors[a], this.#vectors[b]);
  }
}

function likenessOfVectors(one: Float32Array | undefined, other: Float32Array | undefined): number {
  if (!one || !other) return 0;
  let sum = 0;
  for (let d = 0; d < one.length; d++) sum += one[d]! * other[d]!;
  return Math.max(0, (sum - NOISE) / (1 - NOISE));
}

const vectorOf = (fold: string, resources: Resources) =>
  namedBy(resources).has(fold) || OF_NO_LIKENESS.has(fold) ? undefined : vectorsOf(resources)(fold);

/**
 * How similarly two words are used, 0 to 1. For all pairs of many words use `WordSimilarity`.
 *
 * @param one a word, folded; so is `other`
 * @example
 * likenessOf("talks", "negotiations", resources); //=> about 0.5
 */
export function likenessOf(one: string, other: string, resources: Resources): number {
  const named = namedBy(resources);
  if (one === other || (named.has(one) && named.get(one) === named.get(other))) return 1;
  return Math.fround(likenessOfVectors(vectorOf(one, resources), vectorOf(other, resources)));
}

/**
 * Whether a word is used at least this similarly to any of others. For all pairs of many words use `WordSimilarity`.
 *
 * @param fold the word, folded; a name is similar to none
 * @param from the least similarity, 0 to 1, on the scale of `WordSimilarity`
 * @example
 * isUsedLikeAny("pandemic", ["fight", "epidemic"], 0.55, resources); //=> true
 */
export function isUsedLikeAny(fold: string, others: Iterable<string>, from: number, resources: Resources): boolean {
  const own = vectorOf(fold, resources);
  if (!own) return false;
  for (const other of others) if (likenessOfVectors(own, vectorOf(other, resources)) >= from) return true;
  return false;
}
