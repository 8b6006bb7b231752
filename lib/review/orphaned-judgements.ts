import { diffTexts } from "../compare";
import { reAnchor, findNewPassages, type RevisionText } from "./re-anchor";
import type { RevisionEvents } from "./gather-review";
import type { OrphanedJudgement } from "./apply-anchors";
import type { Span, Side } from "../model/comparisons/comparison";

/** The replacement of a judged passage in the newer revision: one passage, or several in a row. */
export interface Replacement {
  /** From 1, as they are shown. */
  first: number;
  last: number;
  words: string;
}

/** A judgement to recheck, with what has replaced its words. */
export interface OrphanWithReplacement extends OrphanedJudgement {
  /** One for each quote of a side; null if nothing similar is there now. Empty if the words are the same but cut differently. */
  now: Record<Side, (Replacement | null)[]>;
}

/**
 * From this share of common characters on, a passage counts as a changed version of another; with only half of a sentence, another passage
 * would fit as well.
 */
const ALIKE_FROM = 0.5;

/** The most passages that can replace one, as when a long sentence is divided. */
const MAX_RUN = 3;

/** With more new passages, only those nearest to the old place are compared, because comparing all pairs would take seconds. */
const MAX_CANDIDATES = 50;

/** How many characters the word diff finds in both of two stretches, as a share: 0 to 1. */
function likeness(left: string, right: string, language: string): number {
  const parts = diffTexts(left, right, language) ?? [];
  const same = parts.filter(({ state, isTypography }) => state === "same" || isTypography);
  const shared = same.reduce((sum, { left: span }) => sum + span.end - span.start, 0);
  return (2 * shared) / (left.length + right.length);
}

/** Runs of consecutive new passages: each passage by itself, and with those after it. */
function runsOf(to: RevisionText, fresh: Span[]): Replacement[] {
  const starts = new Set(fresh.map(({ start }) => start));
  const isFresh = (place: number) => starts.has(to.passages[place]?.start ?? -1);
  return to.passages.flatMap(({ start }, place) => {
    const runs: Replacement[] = [];
    for (let length = 0; length < MAX_RUN && isFresh(place + length); length++)
      runs.push({
        first: place + 1,
        last: place + length + 1,
        words: to.text.slice(start, to.passages[place + length]!.end),
      });
    return runs;
  });
}

/** Finds what has replaced a span of the earlier text: the same words, or the most similar new ones. */
function standInFinder(from: RevisionText, to: RevisionText, language: string): (span: Span) => Replacement | null {
  const find = reAnchor(from, to);
  const runs = runsOf(to, findNewPassages(from, to));
  return (span) => {
    const again = find(span);
    if (again) {
      const number = to.passages.filter(({ start }) => start <= again.start).length;
      return { first: number, last: number, words: to.text.slice(again.start, again.end) };
    }
    const place = from.passages.filter(({ start }) => start <= span.start).length;
    const distance = ({ first }: Replacement) => Math.abs(first - place);
    const near = runs.toSorted((a, b) => distance(a) - distance(b)).slice(0, MAX_CANDIDATES);
    const words = from.text.slice(span.start, span.end);
    const rated = near.map((run) => ({ run, score: likeness(words, run.words, language) }));
    const best = rated.toSorted((a, b) => b.score - a.score)[0];
    return best && best.score >= ALIKE_FROM ? best.run : null;
  };
}

/**
 * Finds what has replaced each orphaned judgement's passages, so that the judgement can be rechecked.
 *
 * @param given the reviews that the judgements come from, as for `gatherReview`
 * @param current the compared revisions
 * @param languages BCP 47, of each side
 * @example
 * describeOrphans(review.orphaned, given, current, { left: "en", right: "en" })[0].now.right;
 * //=> [{ first: 8, last: 8, words: "He spoke at a press conference." }]
 */
export function describeOrphans(
  orphaned: OrphanedJudgement[],
  given: RevisionEvents[],
  current: Record<Side, RevisionText>,
  languages: Record<Side, string>,
): OrphanWithReplacement[] {
  const finders = new Map<RevisionText, (span: Span) => Replacement | null>();
  const finderOf = (from: RevisionText, side: Side) => {
    const finder = finders.get(from) ?? standInFinder(from, current[side], languages[side]);
    finders.set(from, finder);
    return finder;
  };
  return orphaned.map((entry) => {
    const { event, spans, cause } = entry;
    const source = given.find(({ events }) => events.some(({ id }) => id === event.id));
    const now = (side: Side) =>
      source && cause === "text-changed" ? spans[side].map(finderOf(source.revisions[side], side)) : [];
    return { ...entry, now: { left: now("left"), right: now("right") } };
  });
}
