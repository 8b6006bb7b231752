import { compareTexts } from "../compare";
import type { ReviewEvent } from "../model/reviews/review-events";
import { replay } from "./replay";
import type { Span, Side, Comparison } from "../model/comparisons/comparison";
import { loadResources } from "../resources/load";

/** An event with whatever a test specifies. Its id is also its time, in minutes. */
export const makeEvent = (changes: Partial<ReviewEvent> & Pick<ReviewEvent, "id" | "kind">): ReviewEvent => ({
  left: [],
  right: [],
  author: "Ana",
  note: null,
  at: new Date(Date.UTC(2030, 0, 1, 0, changes.id)).toISOString(),
  about: null,
  carriedFrom: null,
  ...changes,
});

/** The span of words that occur once in a text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0 || text.includes(words, start + 1)) throw new Error(`“${words}” is not there once.`);
  return { start, end: start + words.length };
}

/** The comparison of two English texts within all limits. */
export function compare(texts: Record<Side, string>): Comparison {
  const made = compareTexts(
    { text: texts.left, language: "en" },
    { text: texts.right, language: "en" },
    loadResources(),
  );
  if (made.kind === "refusal") throw new Error(made.reason);
  return made;
}

/** The same events with left and right swapped. */
export const swapEvents = (events: ReviewEvent[]): ReviewEvent[] =>
  events.map((event) => {
    const from = event.carriedFrom;
    return {
      ...event,
      left: event.right,
      right: event.left,
      carriedFrom: from && { left: from.right, right: from.left },
    };
  });

/** The ids that an author can undo and redo after a history. */
export function stacksOf(events: ReviewEvent[], author: string): { undo: number[]; redo: number[] } {
  const reviewer = replay(events).reviewers.find((known) => known.author === author);
  return { undo: reviewer?.undo ?? [], redo: reviewer?.redo ?? [] };
}
