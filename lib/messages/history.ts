import type { Agreement } from "../review/agreement";
import type { EventKind } from "../model/review-events";
import { inHundred } from "./names";

/** What somebody did, after their name: "Ana Petrova confirmed the link". */
export const EVENT_SENTENCES: Record<EventKind, string> = {
  "link-confirmed": "confirmed the link",
  "link-added": "linked",
  "link-rejected": "rejected the link",
  "no-counterpart": "confirmed that there is no counterpart",
  "not-a-point": "marked as not a point",
  "looked-again": "looked again at",
  undone: "took back",
  redone: "brought again",
};

/**
 * How far two reviewers agree, in words.
 *
 * @example
 * agreementSentence({ passages: 50, observed: 0.7, kappa: 0.4 });
 * //=> "They agree on 35 of 50, 70 in 100. Cohen’s kappa: 0.40."
 */
export function agreementSentence({
  passages,
  observed,
  kappa,
}: Pick<Agreement, "passages" | "observed" | "kappa">): string {
  if (observed === null) return "No passage was judged by both.";
  const agreed = `They agree on ${Math.round(observed * passages)} of ${passages}, ${inHundred(observed)}.`;
  const figure = kappa === null ? "undefined, because both say the same of every passage" : kappa.toFixed(2);
  return `${agreed} Cohen’s kappa: ${figure}.`;
}
