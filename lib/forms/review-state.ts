import type { FormState } from "./form";

/** What the form of a review is shown with: the fields "author" and "note", and the passages that were chosen. */
export interface ReviewState extends FormState {
  /** How often it was sent and stored: two answers that say the same are two. */
  done: number;
}

/**
 * The form as it is first shown.
 *
 * @example
 * openReview("Ana").values; //=> { author: "Ana", note: "" }
 */
export const openReview = (author: string): ReviewState => ({
  values: { author, note: "" },
  faults: [],
  sentence: null,
  done: 0,
});
