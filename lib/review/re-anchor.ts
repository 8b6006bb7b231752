import { diffArrays } from "diff";
import { typographyKey } from "../compare";
import { type ReviewEvent } from "../model/reviews/review-events";
import { applyAnchors, type OrphanedJudgement, type Anchorer, type SegmentedText } from "./apply-anchors";
import type { Span, Side } from "../model/comparisons/comparison";
import { SIDES } from "../model/comparisons/sides";

/** A revision, for re-anchoring. */
export interface RevisionText extends SegmentedText {
  /** 1, 2, 3… */
  number: number;
}

/**
 * With more changed passages than this, their order is not compared, because jsdiff's time grows with the square of the changes. Passages
 * whose words occur once in either text are found all the same.
 */
const MAX_CHANGES = 2_000;

/** The words of the passages, without differences of typography. */
const wordsOf = ({ text, passages }: SegmentedText) =>
  passages.map(({ start, end }) => typographyKey(text.slice(start, end)));

/** The new positions of passages that keep their order in both texts, by their old positions. */
function matchInOrder(from: string[], to: string[]): Map<number, number> {
  const matched = new Map<number, number>();
  const parts = diffArrays(from, to, { maxEditLength: MAX_CHANGES }) ?? [];
  let old = 0;
  let fresh = 0;
  for (const { added, removed, count } of parts) {
    if (!added && !removed) for (let i = 0; i < count; i++) matched.set(old + i, fresh + i);
    if (!added) old += count;
    if (!removed) fresh += count;
  }
  return matched;
}

function placesByWords(words: string[], isFree: (place: number) => boolean): Map<string, number[]> {
  const places = new Map<string, number[]>();
  words.forEach((passage, place) => {
    if (isFree(place)) places.set(passage, [...(places.get(passage) ?? []), place]);
  });
  return places;
}

/** Passages that moved, if that is unambiguous: they occur once among the rest of either text. */
function addMoved(matched: Map<number, number>, from: string[], to: string[]) {
  const taken = new Set(matched.values());
  const free = placesByWords(to, (place) => !taken.has(place));
  for (const [words, [old, ...more]] of placesByWords(from, (place) => !matched.has(place))) {
    const places = free.get(words);
    if (more.length === 0 && places?.length === 1) matched.set(old!, places[0]!);
  }
}

/**
 * Finds the passages of an earlier revision in a later one. A passage is unchanged if its words are there, in whatever typography: in the
 * same order (the longest common subsequence, so that repeated sentences keep their positions), or elsewhere if they occur only once.
 *
 * @returns where a stretch of the earlier text is in the later one; null if its words have changed. A stretch that is not a passage is
 *   found through the passage in which it begins, if its words follow there unchanged
 * @example
 * const find = reAnchor(read("Peace. Trade."), read("Energy. Peace. Trade and aid."));
 * find({ start: 0, end: 6 });  //=> { start: 8, end: 14 }
 * find({ start: 7, end: 13 }); //=> null
 */
export function reAnchor(from: SegmentedText, to: SegmentedText): Anchorer {
  if (from.text === to.text) return (span) => span;
  const [old, fresh] = [wordsOf(from), wordsOf(to)];
  const matched = matchInOrder(old, fresh);
  addMoved(matched, old, fresh);
  return ({ start, end }) => {
    const at = from.passages.findIndex((passage) => passage.start <= start && start < passage.end);
    const place = matched.get(at);
    if (place === undefined) return null;
    const [was, is] = [from.passages[at]!, to.passages[place]!];
    if (was.start === start && was.end === end) return { start: is.start, end: is.end };
    const shift = is.start - was.start;
    const moved: Span = { start: start + shift, end: end + shift };
    const reads = (text: string, { start, end }: Span) => typographyKey(text.slice(start, end));
    return reads(from.text, { start, end }) === reads(to.text, moved) ? moved : null;
  };
}

/**
 * The passages of a later revision that an earlier one does not have.
 *
 * @returns their offsets in the later text, UTF-16 code units
 * @example
 * findNewPassages(read("Peace. Trade."), read("Energy. Peace.")); //=> [{ start: 0, end: 7 }]
 */
export function findNewPassages(from: SegmentedText, to: SegmentedText): Span[] {
  if (from.text === to.text) return [];
  const find = reAnchor(from, to);
  const known = new Set(from.passages.map((passage) => find(passage)?.start));
  return to.passages.filter(({ start }) => !known.has(start)).map(({ start, end }) => ({ start, end }));
}

/**
 * Re-anchors the events of two earlier revisions in later ones of the same readouts, each marked with the revisions it was made on.
 * Judgements on unchanged passages still count; the others are returned separately, to be rechecked.
 *
 * @param events offsets are UTF-16 code units of the texts of `from`
 * @returns the events with offsets of the texts of `to`, and the judgements of which a passage is gone
 * @example
 * reAnchorEvents([judged], first, second).events[0].carriedFrom; //=> { left: 1, right: 1 }
 */
export function reAnchorEvents(
  events: ReviewEvent[],
  from: Record<Side, RevisionText>,
  to: Record<Side, RevisionText>,
): { events: ReviewEvent[]; orphaned: OrphanedJudgement[] } {
  const marked = events.map((event) => ({
    ...event,
    carriedFrom: { left: from.left.number, right: from.right.number },
  }));
  if (SIDES.every((side) => from[side].number === to[side].number)) return { events, orphaned: [] };
  const anchorers = { left: reAnchor(from.left, to.left), right: reAnchor(from.right, to.right) };
  return applyAnchors(marked, anchorers, { left: from.left.text, right: from.right.text }, "text-changed");
}
