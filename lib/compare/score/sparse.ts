/** Weights of the things that a passage has, by each thing's number. Sorted, so that two are compared in one pass. */
export interface SparseVector {
  ids: Int32Array;
  weights: Float64Array;
  length: number;
}

/** Numbers things in the order in which they come. */
export class Numbering<T> {
  readonly #numbers = new Map<T, number>();

  /** How many things have a number, which is also the next number. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The things by their numbers. */
  get things(): T[] {
    return [...this.#numbers.keys()];
  }

  of(thing: T): number {
    let number = this.#numbers.get(thing);
    if (number === undefined) this.#numbers.set(thing, (number = this.#numbers.size));
    return number;
  }
}

function withoutRepeats(sorted: Int32Array): Int32Array {
  let size = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[size++] = sorted[i]!;
  return sorted.slice(0, size);
}

/**
 * A set of things by their numbers, each with a weight.
 *
 * @param ids may repeat; each counts once
 * @param weightOf gives the weight of each thing by its number
 * @example
 * sparseVector([3, 1, 3], (id) => id); //=> { ids: [1, 3], weights: [1, 3], length: 3.1622776601683795 }
 */
export function sparseVector(ids: readonly number[], weightOf: (id: number) => number): SparseVector {
  const sorted = withoutRepeats(new Int32Array(ids).sort());
  const weights = new Float64Array(sorted.length);
  let squares = 0;
  for (let i = 0; i < sorted.length; i++) {
    const weight = weightOf(sorted[i]!);
    weights[i] = weight;
    squares += weight * weight;
  }
  return { ids: sorted, weights, length: Math.sqrt(squares) };
}

/** Calls `visit` with both weights of everything that both vectors have. */
function eachShared(a: SparseVector, b: SparseVector, visit: (one: number, other: number) => void) {
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length;) {
    const difference = a.ids[i]! - b.ids[j]!;
    if (difference === 0) visit(a.weights[i]!, b.weights[j]!);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
}

/**
 * Cosine similarity, 0 when either has nothing.
 *
 * @returns 0 to 1
 * @example
 * const [a, b] = [[1, 2], [2, 3]].map((ids) => sparseVector(ids, () => 1));
 * cosine(a, b).toFixed(2); //=> "0.50"
 */
export function cosine(a: SparseVector, b: SparseVector): number {
  if (a.length === 0 || b.length === 0) return 0;
  let sum = 0;
  eachShared(a, b, (one, other) => (sum += one * other));
  return sum / (a.length * b.length);
}

/**
 * The greatest weight of anything that both have, by the smaller of its two weights; 0 if they share nothing.
 *
 * @example
 * greatestShared(sparseVector([1, 2], () => 1), sparseVector([2, 3], () => 4)); //=> 1
 */
export function greatestShared(a: SparseVector, b: SparseVector): number {
  let greatest = 0;
  eachShared(a, b, (one, other) => (greatest = Math.max(greatest, Math.min(one, other))));
  return greatest;
}

/**
 * How many things both have.
 *
 * @example
 * countShared(sparseVector([1, 2], () => 1), sparseVector([2, 3], () => 1)); //=> 1
 */
export function countShared(a: SparseVector, b: SparseVector): number {
  let count = 0;
  eachShared(a, b, () => (count += 1));
  return count;
}
