import { comparePassagesAcross } from "./across";
import { coverageOf } from "./coverage";
import { primaryLanguage } from "./language";
import { MAX_PASSAGES, MAX_TEXT_LENGTH } from "./limits";
import { linkPassages } from "./link";
import { nearestPassages } from "./nearest";
import { readPassages, topicsOf, type Reading } from "./reading";
import { isEvident, reasonsFor } from "./reasons";
import { scorePassages } from "./score";
import { segmentText } from "./segment";
import type { Basis, ComparedText, Comparison, Link, Passage, Reason, Refusal, Side } from "../model/comparison";

/**
 * Names what decides over the result, for caches and permalinks: raised with every change of the segmenter, the lexicon, the
 * features, the weights or the thresholds that can change a comparison.
 */
export const ALGORITHM_VERSION = "2";

/** One of the two texts: exactly as stored, with its language. */
export interface TextToCompare {
  text: string;
  /** BCP 47. */
  language: string;
}

interface ReadText extends TextToCompare {
  passages: Passage[];
  readings: Reading[];
}

function read({ text, language }: TextToCompare, side: Side): ReadText {
  const segments = segmentText(text, language);
  const readings = readPassages(text, segments.slice(0, MAX_PASSAGES), language);
  const passages = segments.map((segment, index) => ({
    id: `${side[0]}${index + 1}`,
    index,
    ...segment,
    topics: readings[index] ? topicsOf(readings[index]) : [],
  }));
  return { text, language, passages, readings };
}

interface Judgement {
  scores: number[][];
  /** Why a pair could be linked; worked out for the pairs that are asked for only. */
  reasonsOf: (i: number, j: number) => Reason[];
  isEvident: (i: number, j: number) => boolean;
}

function judge(left: ReadText, right: ReadText, basis: Basis): Judgement {
  if (basis === "across-languages") {
    const { scores, reasons } = comparePassagesAcross(left.readings, right.readings, left.text, right.text);
    return { scores, reasonsOf: (i, j) => reasons[i]![j]!, isEvident: (i, j) => reasons[i]![j]!.length > 0 };
  }
  const reasonsOf = (i: number, j: number) => reasonsFor(left.text, left.readings[i]!, right.readings[j]!);
  return {
    scores: scorePassages(left.readings, right.readings),
    reasonsOf,
    isEvident: (i, j) => isEvident(left.readings[i]!, right.readings[j]!),
  };
}

/**
 * Compares two readouts: cuts both into passages and finds which passages report the same point.
 *
 * segment → normalise → score → link. Paraphrase is the rule between readouts, so an ordered diff of the words finds nothing;
 * passages are matched by content, many-to-many, with crossing allowed. Deterministic; swapping the texts swaps the answer.
 *
 * @param left the text shown on the left; offsets in the answer are UTF-16 code units of it
 * @param right the text shown on the right
 * @returns the comparison, or a refusal that says why none was made (a text beyond the limits); it never throws
 * @example
 * const text = (words: string) => ({ text: words, language: "en" });
 * compareTexts(text("They discussed trade."), text("Trade was discussed.")).links.map(({ left, right }) => [left, right]);
 * //=> [["l1", "r1"]]
 */
export function compareTexts(left: TextToCompare, right: TextToCompare): Comparison | Refusal {
  if (left.text.length > MAX_TEXT_LENGTH) return { kind: "refusal", reason: "text-too-long", side: "left" };
  if (right.text.length > MAX_TEXT_LENGTH) return { kind: "refusal", reason: "text-too-long", side: "right" };
  const here = read(left, "left");
  const there = read(right, "right");
  if (here.passages.length > MAX_PASSAGES) return { kind: "refusal", reason: "too-many-passages", side: "left" };
  if (there.passages.length > MAX_PASSAGES) return { kind: "refusal", reason: "too-many-passages", side: "right" };

  const basis =
    primaryLanguage(left.language) === primaryLanguage(right.language) ? "same-language" : "across-languages";
  const judged = judge(here, there, basis);
  const links: Link[] = linkPassages(judged.scores, judged.isEvident).map(({ left: i, right: j, ...judgement }) => ({
    left: here.passages[i]!.id,
    right: there.passages[j]!.id,
    ...judgement,
    reasons: judged.reasonsOf(i, j),
  }));
  const passagesOf = { left: here.passages, right: there.passages };
  const compared = (side: Side, { language, passages, readings }: ReadText): ComparedText => {
    const wordCounts = readings.map(({ words }) => words.length);
    const coverage = coverageOf(passages, wordCounts, links, side);
    return { language, passages, coverage, nearest: nearestPassages(passagesOf, links, judged.scores, side) };
  };
  return { kind: "comparison", basis, left: compared("left", here), right: compared("right", there), links };
}
