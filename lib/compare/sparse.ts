/** Weights of the things a passage has, by a number for each thing; sorted, so that two are compared in one pass. */
export interface SparseVector {
  ids: Int32Array;
  weights: Float64Array;
  length: number;
}

/** Gives things numbers in the order in which they come. */
export class Numbering<T> {
  readonly #numbers = new Map<T, number>();

  of(thing: T): number {
    let number = this.#numbers.get(thing);
    if (number === undefined) this.#numbers.set(thing, (number = this.#numbers.size));
    return number;
  }
}

/** @param weightOf gives the weight of each thing by its number */
export function sparseVector(ids: Iterable<number>, weightOf: (id: number) => number): SparseVector {
  const sorted = Int32Array.from(new Set(ids)).sort();
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

/** Cosine similarity, 0 when either has nothing. */
export function cosine(a: SparseVector, b: SparseVector): number {
  if (a.length === 0 || b.length === 0) return 0;
  let sum = 0;
  eachShared(a, b, (one, other) => (sum += one * other));
  return sum / (a.length * b.length);
}

/** The greatest weight of anything that both have: the smaller of its two weights; 0 when they share nothing. */
export function greatestShared(a: SparseVector, b: SparseVector): number {
  let greatest = 0;
  eachShared(a, b, (one, other) => (greatest = Math.max(greatest, Math.min(one, other))));
  return greatest;
}

/** How many things both have. */
export function countShared(a: SparseVector, b: SparseVector): number {
  let count = 0;
  eachShared(a, b, () => (count += 1));
  return count;
}
