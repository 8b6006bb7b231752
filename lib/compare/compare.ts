import { coverageOf } from "./coverage";
import { primaryLanguage } from "./language";
import { MAX_PASSAGES, MAX_TEXT_LENGTH } from "./limits";
import { linkPassages } from "./link";
import { sharedTerms } from "./reasons";
import { scorePairs } from "./score";
import { segmentText } from "./segment";
import type { ComparedText, Comparison, Link, Passage, Refusal, Side } from "./types";
import { wordsOf, type Word } from "./words";

/** One of the two texts: exactly as stored, with its language. */
export interface TextToCompare {
  text: string;
  /** BCP 47. */
  language: string;
}

interface Reading {
  passages: Passage[];
  words: Word[][];
}

function read({ text, language }: TextToCompare, side: Side): Reading {
  const passages = segmentText(text, language).map((segment, index) => ({
    id: `${side[0]}${index + 1}`,
    index,
    ...segment,
    topics: [],
  }));
  return { passages, words: passages.map((passage) => wordsOf(text, passage, language)) };
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

  const placed = linkPassages(scorePairs(here.words, there.words));
  const links: Link[] = placed.map(({ left: i, right: j, ...judgement }) => ({
    left: here.passages[i]!.id,
    right: there.passages[j]!.id,
    ...judgement,
    reasons: sharedTerms(left.text, here.words[i]!, there.words[j]!),
  }));
  const compared = (side: Side, { language }: TextToCompare, { passages, words }: Reading): ComparedText => ({
    language,
    passages,
    coverage: coverageOf(
      passages,
      words.map((list) => list.length),
      links,
      side,
    ),
  });
  return {
    kind: "comparison",
    basis: primaryLanguage(left.language) === primaryLanguage(right.language) ? "same-language" : "across-languages",
    left: compared("left", left, here),
    right: compared("right", right, there),
    links,
  };
}
