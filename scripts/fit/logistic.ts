/** One pair of passages for the fit. */
export interface Sample {
  features: number[];
  linked: boolean;
  /** Whether it is from a pair of real readouts, which is what the model is for. */
  isReal: boolean;
}

/** The ridge penalty on standardised features. */
export interface Ridge {
  shared: number;
  /** The penalty on the difference between real and fictional readouts. */
  real: number;
}

/** A weighted sum of features, for real readouts. */
export interface Fitted {
  bias: number;
  weights: number[];
}

/** The weight of a pair of passages from real readouts. */
const REAL_WEIGHT = 2;

const ROUNDS = 15;
const ENOUGH = 1e-7;
/** Intercepts are hardly penalised. */
const FREE = 1e-6;
const NEARLY_FREE = 0.1;

/** Solves a·x = b by Gauss-Jordan elimination; `a` is symmetric and positive definite. */
function solve(a: Float64Array[], b: Float64Array): number[] {
  const rows = a.map((row, i) => [...row, b[i]!]);
  rows.forEach((row, i) => {
    const pivot = row[i]!;
    row.forEach((x, k) => (row[k] = x / pivot));
    rows.forEach((other, j) => {
      const factor = other[i]!;
      if (j !== i && factor !== 0) row.forEach((x, k) => (other[k]! -= factor * x));
    });
  });
  return rows.map((row) => row.at(-1)!);
}

interface Scale {
  mean: number[];
  deviation: number[];
}

function scaleOf(samples: Sample[]): Scale {
  const size = samples[0]?.features.length ?? 0;
  const sums = (of: (value: number, k: number) => number) =>
    Array.from({ length: size }, (_, k) => samples.reduce((sum, { features }) => sum + of(features[k]!, k), 0));
  const mean = sums((value) => value).map((sum) => sum / samples.length);
  const squares = sums((value, k) => (value - mean[k]!) ** 2);
  return { mean, deviation: squares.map((sum) => Math.sqrt(sum / samples.length) || 1) };
}

/** A row of the design: intercept and features, and the same again for a real pair, else zeros. */
function designRow({ features, isReal }: Sample, { mean, deviation }: Scale): Float64Array {
  const half = [1, ...features.map((value, k) => (value - mean[k]!) / deviation[k]!)];
  return Float64Array.from([...half, ...half.map((value) => (isReal ? value : 0))]);
}

/** The gradient and the curvature of the penalised likelihood at some weights. */
function slopes(rows: Float64Array[], samples: Sample[], weights: number[], penalty: number[]) {
  const size = weights.length;
  const gradient = Float64Array.from(weights, (weight, k) => penalty[k]! * weight);
  const curvature = penalty.map((value, k) => {
    const row = new Float64Array(size);
    row[k] = value;
    return row;
  });
  rows.forEach((row, sample) => {
    const { linked, isReal } = samples[sample]!;
    const end = isReal ? size : size / 2;
    let sum = 0;
    for (let a = 0; a < end; a++) sum += row[a]! * weights[a]!;
    const p = 1 / (1 + Math.exp(-sum));
    const weight = isReal ? REAL_WEIGHT : 1;
    for (let a = 0; a < end; a++) {
      gradient[a]! += weight * (p - Number(linked)) * row[a]!;
      const factor = weight * p * (1 - p) * row[a]!;
      for (let b = 0; b <= a; b++) curvature[a]![b]! += factor * row[b]!;
    }
  });
  for (let a = 0; a < size; a++) for (let b = 0; b < a; b++) curvature[b]![a] = curvature[a]![b]!;
  return { gradient, curvature };
}

/**
 * Logistic regression with a ridge penalty, by Newton's method. Fictional and real pairs share their weights; real ones have a
 * difference of their own on top, which is drawn to nothing (Daumé 2007): there are few of them, and they are what counts.
 *
 * @returns the weights for real readouts, of the features as they are
 * @example
 * fitLogistic(samples, { shared: 20, real: 20 }).weights.length; //=> as many as a sample has features
 */
export function fitLogistic(samples: Sample[], ridge: Ridge): Fitted {
  const scale = scaleOf(samples);
  const rows = samples.map((sample) => designRow(sample, scale));
  const size = scale.mean.length;
  const penalty = [FREE, ...scale.mean.map(() => ridge.shared), NEARLY_FREE, ...scale.mean.map(() => ridge.real)];
  let weights = penalty.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const { gradient, curvature } = slopes(rows, samples, weights, penalty);
    const step = solve(curvature, gradient);
    weights = weights.map((weight, k) => weight - step[k]!);
    if (step.every((change) => Math.abs(change) < ENOUGH)) break;
  }
  const both = (k: number) => weights[k]! + weights[size + 1 + k]!;
  const raw = scale.deviation.map((deviation, k) => both(k + 1) / deviation);
  return { bias: both(0) - raw.reduce((sum, weight, k) => sum + weight * scale.mean[k]!, 0), weights: raw };
}

/** The log odds that a fitted model gives to features. */
export const logOddsOf = ({ bias, weights }: Fitted, features: number[]): number =>
  features.reduce((sum, value, k) => sum + value * weights[k]!, bias);
