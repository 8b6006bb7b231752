// Fits both stages and the calibration to gold pairs. Each stage learns from scores of the one before on pairs that it did not see.
import { ScoreContext } from "../../lib/compare/score/context";
import { FEATURES, PassageFeatures } from "../../lib/compare/score/features";
import { analysePassages, type PassageAnalysis } from "../../lib/compare/score/passage-analysis";
import { SECOND_FEATURES } from "../../lib/compare/score/score";
import { loadResources } from "../../lib/resources/load";
import type { LinearModel, Weights } from "../../lib/model/resources";
import type { GoldPair } from "../gold";
import { foldsOf } from "./folds";
import { fitLogistic, logOddsOf, type Fitted, type Ridge, type Sample } from "./logistic";

const FIRST_RIDGE: Ridge = { shared: 50, real: 100 };
const SECOND_RIDGE: Ridge = { shared: 300, real: 150 };
const CALIBRATION_RIDGE: Ridge = { shared: 1, real: 1 };
/** The number of folds: each is scored by a model that has seen only the others. */
const PARTS = 6;

interface Candidate {
  i: number;
  j: number;
  features: number[];
  label: "linked" | "not" | "unsure";
}

/** A gold pair as the fit sees it. */
export interface Featured {
  pair: GoldPair;
  rows: number;
  columns: number;
  candidates: Candidate[];
}

/** Reads both texts of a gold pair, cut where the gold has its sentences. */
export function readBoth({ left, right }: GoldPair): [PassageAnalysis[], PassageAnalysis[]] {
  const read = ({ text, sentences }: GoldPair["left"]) =>
    analysePassages(
      text,
      sentences.map((span) => ({ ...span, paragraph: 0 })),
      "en",
      loadResources(),
    );
  return [read(left), read(right)];
}

/** Computes the features of all passages of a gold pair that may be linked. */
export function featuresOf(pair: GoldPair): Featured {
  const [left, right] = readBoth(pair);
  const features = new PassageFeatures(left, right, loadResources());
  const labelOf = (key: string) => (pair.links.has(key) ? "linked" : pair.unsure.has(key) ? "unsure" : "not");
  const candidates = features
    .related()
    .flatMap((related, i) =>
      related.map((j): Candidate => ({ i, j, features: features.of(i, j), label: labelOf(`${i} ${j}`) })),
    );
  return { pair, rows: left.length, columns: right.length, candidates };
}

/** The features of each pair's candidates for a stage, in their order. */
type Inputs = Map<Featured, number[][]>;

function samplesOf(pairs: Featured[], inputs: Inputs): Sample[] {
  return pairs.flatMap((featured) =>
    featured.candidates.flatMap(({ label }, k) =>
      label === "unsure"
        ? []
        : [
            {
              features: inputs.get(featured)![k]!,
              linked: label === "linked",
              isReal: !featured.pair.isFictional,
            },
          ],
    ),
  );
}

/** The log odds of every candidate, each pair by a model fitted without it. */
function outOfFold(pairs: Featured[], inputs: Inputs, ridge: Ridge): Map<Featured, number[]> {
  const parts = foldsOf(pairs, PARTS).filter((part) => part.length > 0);
  return new Map(
    parts.flatMap((part) => {
      const others = pairs.filter((each) => !part.includes(each));
      const model = fitLogistic(samplesOf(others, inputs), ridge);
      return part.map((each) => [each, inputs.get(each)!.map((features) => logOddsOf(model, features))] as const);
    }),
  );
}

/** The second stage's features, computed from the first one's log odds. */
function secondInputs({ rows, columns, candidates }: Featured, logOdds: number[]): number[][] {
  const scores = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  candidates.forEach(({ i, j }, k) => (scores[i]![j] = 1 / (1 + Math.exp(-logOdds[k]!))));
  const context = new ScoreContext(scores);
  return candidates.map(({ i, j, features }) => [...context.of(i, j), ...features]);
}

const DIGITS = 4;
const digits = (value: number) => Number(value.toFixed(DIGITS));

const named = ({ bias, weights }: Fitted, names: readonly string[]): LinearModel => ({
  bias: digits(bias),
  features: Object.fromEntries(names.map((name, k) => [name, digits(weights[k]!)])),
});

/**
 * Fits the scoring model to gold pairs: the first stage; the second to scores of the first that come from models which did not see the
 * pair; and the calibration to log odds of the second that came about the same way.
 *
 * @param pairs all that may be seen; with real ones among them, the weights answer for real readouts
 */
export function fitWeights(pairs: Featured[]): Weights {
  const alone: Inputs = new Map(pairs.map((each) => [each, each.candidates.map(({ features }) => features)]));
  const firstScores = outOfFold(pairs, alone, FIRST_RIDGE);
  const inContext: Inputs = new Map(pairs.map((each) => [each, secondInputs(each, firstScores.get(each)!)]));
  const logOdds = outOfFold(pairs, inContext, SECOND_RIDGE);
  const scored: Inputs = new Map(pairs.map((each) => [each, logOdds.get(each)!.map((value) => [value])]));
  const { bias, weights } = fitLogistic(samplesOf(pairs, scored), CALIBRATION_RIDGE);
  return {
    first: named(fitLogistic(samplesOf(pairs, alone), FIRST_RIDGE), FEATURES),
    second: named(fitLogistic(samplesOf(pairs, inContext), SECOND_RIDGE), SECOND_FEATURES),
    calibration: { bias: digits(bias), slope: digits(weights[0]!) },
  };
}
