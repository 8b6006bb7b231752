import { wordsForNames } from "./score/acronyms";
import { comparePassagesAcross } from "./score/across";
import { boilerplateIn } from "./segment/boilerplate";
import { coverageOf } from "./link/coverage";
import { findDifference } from "./differences/find-difference";
import { isEvident, speakersIn } from "./score/evidence";
import { primaryLanguage } from "./words/language";
import { MAX_PASSAGES, MAX_TEXT_LENGTH } from "./limits";
import { ACROSS_LANGUAGES, WITHIN_LANGUAGE, findCandidates, linkPassages } from "./link/link";
import { nearestPassages } from "./link/nearest";
import { analysePassages, topicsOf, type PassageAnalysis } from "./score/passage-analysis";
import { reasonsFor } from "./link/reasons";
import { scorePassages } from "./score/score";
import { segmentText } from "./segment/segment";
import type {
  Basis,
  ComparedText,
  Comparison,
  Link,
  Passage,
  Reason,
  Refusal,
  Side,
} from "../model/comparisons/comparison";
import { SIDES, bySide } from "../model/comparisons/sides";
import type { Resources } from "../model/resources";

/** One of the two texts: exactly as stored, with its language. */
export interface TextToCompare {
  text: string;
  /** BCP 47. */
  language: string;
}

interface AnalysedText extends TextToCompare {
  passages: Passage[];
  analyses: PassageAnalysis[];
}

function read({ text, language }: TextToCompare, side: Side, resources: Resources): AnalysedText {
  const segments = segmentText(text, language);
  const analyses = analysePassages(text, segments.slice(0, MAX_PASSAGES), language, resources);
  const boilerplates = boilerplateIn(text, segments, resources);
  const passages = segments.map((segment, index) => {
    const boilerplate = boilerplates[index];
    return {
      id: `${side[0]}${index + 1}`,
      index,
      ...segment,
      topics: analyses[index] ? topicsOf(analyses[index], resources) : [],
      ...(boilerplate && { boilerplate }),
    };
  });
  return { text, language, passages, analyses };
}

/**
 * The passages of a text as every comparison of it has them: cut, with their topics, and with boilerplate marked. Their ids are those of a
 * left side.
 *
 * @param resources whose topics are looked for
 * @returns passages with offsets in UTF-16 code units of the text; none if the text is too long to be compared
 * @example
 * readPassages({ text: "They agreed on the ceasefire.", language: "en" }, loadResources())[0]?.topics; //=> ["ceasefire"]
 */
export function readPassages(of: TextToCompare, resources: Resources): Passage[] {
  if (of.text.length > MAX_TEXT_LENGTH) return [];
  const { passages } = read(of, "left", resources);
  return passages.length > MAX_PASSAGES ? [] : passages;
}

/** Adds to each passage with a full name the acronym that the other text has for it. */
function readAcronyms(left: AnalysedText, right: AnalysedText, resources: Resources) {
  const sides = { left, right };
  const names = wordsForNames(
    bySide((side) => ({ text: sides[side].text, passages: sides[side].analyses.map(({ words }) => words) })),
    resources,
  );
  for (const side of SIDES)
    sides[side].analyses.forEach((analysis, i) => {
      const own = names[side][i]!;
      if (own.length > 0) analysis.content = [...analysis.content, ...own].sort((a, b) => a.start - b.start);
    });
}

interface Scored {
  scores: number[][];
  /** Why two passages could be linked. Only asked about those that are, because finding reasons takes time. */
  reasonsOf: (i: number, j: number) => Reason[];
  isEvident: (i: number, j: number) => boolean;
}

function score(left: AnalysedText, right: AnalysedText, basis: Basis, resources: Resources): Scored {
  if (basis === "across-languages") {
    const { scores, reasons } = comparePassagesAcross(left.analyses, right.analyses, left.text, right.text, resources);
    return { scores, reasonsOf: (i, j) => reasons[i]![j]!, isEvident: (i, j) => reasons[i]![j]!.length > 0 };
  }
  const texts = { left: left.text, right: right.text };
  const reasonsOf = (i: number, j: number) => reasonsFor(texts, left.analyses[i]!, right.analyses[j]!, resources);
  const scores = scorePassages(left.analyses, right.analyses, resources);
  const evident = ({ passages, analyses }: AnalysedText, index: number) => ({
    analysis: analyses[index]!,
    isBoilerplate: passages[index]!.boilerplate !== undefined,
  });
  const stating = ({ passages, analyses }: AnalysedText) =>
    analyses.filter((_, i) => passages[i]!.boilerplate === "opening");
  const speakers = speakersIn([left, right].flatMap(stating), resources);
  return {
    scores,
    reasonsOf,
    isEvident: (i, j) => isEvident(evident(left, i), evident(right, j), scores[i]![j]!, resources, speakers),
  };
}

/**
 * Compares two readouts: cuts both into passages and finds which passages report the same point.
 *
 * segment → normalise → score → link. Paraphrase is the rule between readouts, so an ordered diff of the words finds nothing;
 * passages are matched by content, many-to-many, with crossing allowed. Deterministic; swapping the texts swaps the answer.
 *
 * @param left the left text; offsets in the answer are UTF-16 code units of it
 * @param right the right text
 * @param resources the lexicon, weights and other data, from lib/resources
 * @returns the comparison, or a refusal with its reason (a text beyond the limits); it never throws
 * @example
 * const text = (words: string) => ({ text: words, language: "en" });
 * compareTexts(text("They discussed trade."), text("Trade was discussed."), resources).links.map(({ left, right }) => [left, right]);
 * //=> [["l1", "r1"]]
 */
export function compareTexts(left: TextToCompare, right: TextToCompare, resources: Resources): Comparison | Refusal {
  if (left.text.length > MAX_TEXT_LENGTH) return { kind: "refusal", reason: "text-too-long", side: "left" };
  if (right.text.length > MAX_TEXT_LENGTH) return { kind: "refusal", reason: "text-too-long", side: "right" };
  const here = read(left, "left", resources);
  const there = read(right, "right", resources);
  if (here.passages.length > MAX_PASSAGES) return { kind: "refusal", reason: "too-many-passages", side: "left" };
  if (there.passages.length > MAX_PASSAGES) return { kind: "refusal", reason: "too-many-passages", side: "right" };
  readAcronyms(here, there, resources);

  const basis =
    primaryLanguage(left.language) === primaryLanguage(right.language) ? "same-language" : "across-languages";
  const thresholds = basis === "same-language" ? WITHIN_LANGUAGE : ACROSS_LANGUAGES;
  const { scores, isEvident, reasonsOf } = score(here, there, basis, resources);
  const named = <T extends { left: number; right: number }>({ left: i, right: j, ...rest }: T) => ({
    left: here.passages[i]!.id,
    right: there.passages[j]!.id,
    ...rest,
  });
  const chosen = linkPassages(scores, isEvident, thresholds);
  const links: Link[] = chosen.map((claim) => {
    const differs =
      basis === "same-language" && findDifference(here.analyses[claim.left]!, there.analyses[claim.right]!, resources);
    return { ...named(claim), reasons: reasonsOf(claim.left, claim.right), ...(differs ? { differs } : {}) };
  });
  const candidates = findCandidates(scores, chosen, isEvident, thresholds).map(named);
  const passagesOf = { left: here.passages, right: there.passages };
  const compared = (side: Side, { language, passages, analyses }: AnalysedText): ComparedText => {
    const points = passages.filter(({ boilerplate }) => !boilerplate);
    const wordCounts = points.map(({ index }) => analyses[index]!.words.length);
    const coverage = coverageOf(points, wordCounts, links, side);
    return { language, passages, coverage, nearest: nearestPassages(passagesOf, links, scores, side) };
  };
  const sides = { left: compared("left", here), right: compared("right", there) };
  return { kind: "comparison", basis, ...sides, links, candidates };
}
