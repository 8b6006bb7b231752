// `npm run fit`: first (`--background`) counts how common words are in the committed readouts (lib/resources/background.json),
// then fits lib/resources/weights.json to the fictional gold pairs by logistic regression, and validates: leave one pair out over the
// fictional pairs, and the development corpus, where it is present, as texts that nothing was fitted to. `--check` writes nothing.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { FEATURES, PassageFeatures } from "../lib/compare/features";
import { loadResources } from "../lib/resources/load";
import { LIKELY_FROM, linkPassages } from "../lib/compare/link";
import { readPassages, type Reading } from "../lib/compare/reading";
import { isEvident } from "../lib/compare/reasons";
import { readCommittedGold, readCorpus, type GoldPair } from "./gold";
import { ROOT } from "./install.mjs";
import { scoreGold, type Figures } from "./score-gold";

/** How strongly weights are drawn to nothing (ridge penalty on standardised features). */
const RIDGE = 60;
const ROUNDS = 12;
/** Words in fewer passages than this count as new to readouts. */
const COMMON_FROM = 2;

const resources = loadResources();

/** The features of all passages of a gold pair, left with right. */
interface Featured {
  pair: GoldPair;
  /** `features[i][j]`, or null where the two passages share nothing. */
  features: (number[] | null)[][];
  isEvident: (i: number, j: number) => boolean;
}

const readBoth = ({ left, right }: GoldPair): [Reading[], Reading[]] => {
  const read = ({ text, sentences }: GoldPair["left"]) =>
    readPassages(
      text,
      sentences.map((span) => ({ ...span, paragraph: 0 })),
      "en",
      resources,
    );
  return [read(left), read(right)];
};

function featuresOf(pair: GoldPair): Featured {
  const [left, right] = readBoth(pair);
  const features = new PassageFeatures(left, right, resources);
  return {
    pair,
    isEvident: (i, j) => isEvident(left[i]!, right[j]!, resources),
    features: features
      .related()
      .map((related, i) => right.map((_, j) => (related.includes(j) ? features.of(i, j) : null))),
  };
}

interface Model {
  bias: number;
  weights: number[];
}

/** Solves a·x = b by Gauss-Jordan elimination; `a` is symmetric and positive definite. */
function solve(a: number[][], b: number[]): number[] {
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

/** Logistic regression with a ridge penalty, by Newton's method on standardised features; weights answer for the raw ones. */
function fit(featured: Featured[]): Model {
  const cells = featured.flatMap(({ pair, features }) =>
    features.flatMap((row, i) =>
      row.flatMap((x, j) =>
        x && !pair.unsure.has(`${i} ${j}`) ? [{ x, linked: Number(pair.links.has(`${i} ${j}`)) }] : [],
      ),
    ),
  );
  const size = FEATURES.length;
  const mean = FEATURES.map((_, k) => cells.reduce((sum, { x }) => sum + x[k]!, 0) / cells.length);
  const deviation = FEATURES.map(
    (_, k) => Math.sqrt(cells.reduce((sum, { x }) => sum + (x[k]! - mean[k]!) ** 2, 0) / cells.length) || 1,
  );
  const inputs = cells.map(({ x, linked }) => ({
    z: [1, ...x.map((value, k) => (value - mean[k]!) / deviation[k]!)],
    linked,
  }));
  let weights = new Array<number>(size + 1).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, a) => (a === 0 ? 0 : RIDGE * weight));
    const curvature = weights.map((_, a) => weights.map((_, b) => (a === b ? (a === 0 ? 1e-6 : RIDGE) : 0)));
    for (const { z, linked } of inputs) {
      const p = 1 / (1 + Math.exp(-z.reduce((sum, value, k) => sum + value * weights[k]!, 0)));
      z.forEach((value, a) => {
        gradient[a]! += (p - linked) * value;
        z.forEach((other, b) => (curvature[a]![b]! += p * (1 - p) * value * other));
      });
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, k) => weight - step[k]!);
  }
  const raw = weights.slice(1).map((weight, k) => weight / deviation[k]!);
  return { bias: weights[0]! - raw.reduce((sum, weight, k) => sum + weight * mean[k]!, 0), weights: raw };
}

const apply = ({ bias, weights }: Model, x: number[] | null) =>
  x ? 1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * weights[k]!, bias))) : 0;

/** The thresholds that were tried. */
const THRESHOLDS = [0.48, 0.49, 0.5, 0.51, 0.52, 0.53, 0.54, 0.56, 0.58, 0.6];
/** The most of the lacking sentences that may be shown as shared. */
const MOST_FALSE_SHARED = 0.06;

/** The threshold with the best figures on some pairs. */
function bestThreshold(featured: Featured[], model: Model): number {
  const worth = (threshold: number) => {
    const { linksF1, includedF1, falseShared } = evaluate(
      featured,
      () => model,
      () => threshold,
    );
    return falseShared > MOST_FALSE_SHARED ? 0 : linksF1 + includedF1;
  };
  return THRESHOLDS.toSorted((a, b) => worth(b) - worth(a))[0]!;
}

function evaluate(
  featured: Featured[],
  modelFor: (held: Featured) => Model,
  thresholdFor: (held: Featured) => number = () => LIKELY_FROM,
): Figures {
  return scoreGold(
    featured.map((held) => {
      const model = modelFor(held);
      const passages = (side: "left" | "right") =>
        held.pair[side].sentences.map((span, i) => ({ ...span, id: `${side[0]}${i}` }));
      const links = linkPassages(
        held.features.map((row) => row.map((x) => apply(model, x))),
        held.isEvident,
        thresholdFor(held),
      );
      const named = links.map(({ left, right, tier }) => ({ left: `l${left}`, right: `r${right}`, tier }));
      return { pair: held.pair, found: { left: passages("left"), right: passages("right"), links: named } };
    }),
  );
}

const show = (figures: Figures) =>
  Object.entries(figures)
    .map(([name, value]: [string, number]) => `${name} ${value.toFixed(3)}`)
    .join("  ");

const committed = readCommittedGold();
const gold = committed.filter(({ isFictional }) => isFictional);
const write = !process.argv.includes("--check");

if (process.argv.includes("--background")) {
  const readings = committed.flatMap(readBoth).flat();
  const counts = new Map<string, number>();
  for (const { content } of readings)
    for (const stem of new Set(content.map(({ stem }) => stem))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const common = [...counts]
    .filter(([, count]) => count >= COMMON_FROM)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  writeFileSync(
    join(ROOT, "lib/resources/background.json"),
    JSON.stringify({ passages: readings.length, counts: Object.fromEntries(common) }, null, 2) + "\n",
  );
  process.exit(0);
}

const featured = gold.map(featuresOf);
const model = fit(featured);
if (write) {
  const digits = (value: number) => Number(value.toFixed(4));
  const features = Object.fromEntries(FEATURES.map((feature, k) => [feature, digits(model.weights[k]!)]));
  const file = join(ROOT, "lib/resources/weights.json");
  writeFileSync(file, `${JSON.stringify({ bias: digits(model.bias), features }, null, 2)}\n`);
}
console.log(
  "fictional, leave one pair out ",
  show(evaluate(featured, (held) => fit(featured.filter((other) => other !== held)))),
);
const corpus = readCorpus();
if (corpus) {
  const real = corpus.map(featuresOf);
  console.log("corpus, never fitted to       ", show(evaluate(real, () => model)));
  const threshold = (held: Featured) =>
    bestThreshold(
      real.filter((other) => other !== held),
      model,
    );
  console.log("  threshold leave one pair out", show(evaluate(real, () => model, threshold)));
} else console.log("The development corpus is absent: ../shared/corpus.");
