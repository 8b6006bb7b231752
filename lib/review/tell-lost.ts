import { diffTexts, type Side, type Span } from "../compare";
import { findAgain, type RevisionText } from "./carry-over";
import type { RevisionEvents } from "./gather-review";
import type { Lost, ReadText } from "./move-events";

/** A passage of the newer revision that stands for one that was judged. */
export interface StandIn {
  /** From 1, as it is shown. */
  number: number;
  words: string;
}

/** A judgement that waits to be looked at again, with what stands now in place of what it was said of. */
export interface LostEntry extends Lost {
  /** For each quote of a side; null where nothing like it stands there any more. Empty where the words are the same, cut otherwise. */
  now: Record<Side, (StandIn | null)[]>;
}

/** Two passages are shown as one that changed from this share of common characters on: half of a sentence is as good as another one. */
const ALIKE_FROM = 0.5;

/** Of more new passages, those nearest to the old place are compared: word diffs of all with all would take seconds. */
const MAX_CANDIDATES = 50;

const wordsOf = ({ text }: ReadText, { start, end }: Span) => text.slice(start, end);

/** How much of two stretches the word diff finds in both, in characters: 0 to 1. */
function likeness(left: string, right: string, language: string): number {
  const parts = diffTexts(left, right, language) ?? [];
  const same = parts.filter(({ state }) => state === "same");
  const shared = same.reduce((sum, { left: span }) => sum + span.end - span.start, 0);
  return (2 * shared) / (left.length + right.length);
}

/** Finds what stands in place of a stretch of the earlier text: its own words, or the most alike of the new passages. */
function standInFinder(from: RevisionText, to: RevisionText, language: string): (span: Span) => StandIn | null {
  const find = findAgain(from, to);
  const known = new Set(from.passages.map((passage) => find(passage)?.start));
  const numbered = to.passages.map((passage, place) => ({ passage, number: place + 1 }));
  const fresh = numbered.filter(({ passage }) => !known.has(passage.start));
  const tell = ({ passage, number }: (typeof numbered)[number]): StandIn => ({ number, words: wordsOf(to, passage) });
  return (span) => {
    const again = find(span);
    const unchanged =
      again && numbered.find(({ passage }) => passage.start <= again.start && again.start < passage.end);
    if (unchanged) return tell(unchanged);
    const place = from.passages.filter(({ start }) => start <= span.start).length;
    const distance = ({ number }: { number: number }) => Math.abs(number - place);
    const near = fresh.toSorted((a, b) => distance(a) - distance(b)).slice(0, MAX_CANDIDATES);
    const rated = near.map((candidate) => ({
      candidate,
      score: likeness(wordsOf(from, span), wordsOf(to, candidate.passage), language),
    }));
    const best = rated.toSorted((a, b) => b.score - a.score)[0];
    return best && best.score >= ALIKE_FROM ? tell(best.candidate) : null;
  };
}

/**
 * Puts beside each judgement that lost its passages what stands there now, so that it can be looked at again.
 *
 * @param given the reviews that the judgements come from, as `gatherReview` takes them
 * @param current the revisions that are compared now
 * @param languages BCP 47, of each side
 * @example
 * tellLost(review.toLookAgain, given, current, { left: "en", right: "en" })[0].now.right;
 * //=> [{ number: 8, words: "He spoke at a press conference." }]
 */
export function tellLost(
  lost: Lost[],
  given: RevisionEvents[],
  current: Record<Side, RevisionText>,
  languages: Record<Side, string>,
): LostEntry[] {
  const finders = new Map<RevisionText, (span: Span) => StandIn | null>();
  const finderOf = (from: RevisionText, side: Side) => {
    const finder = finders.get(from) ?? standInFinder(from, current[side], languages[side]);
    finders.set(from, finder);
    return finder;
  };
  return lost.map((entry) => {
    const { event, cause } = entry;
    const source = given.find(({ events }) => events.some(({ id }) => id === event.id));
    const now = (side: Side) =>
      source && cause === "text-changed" ? event[side].map(finderOf(source.revisions[side], side)) : [];
    return { ...entry, now: { left: now("left"), right: now("right") } };
  });
}
