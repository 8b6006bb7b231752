import type { FormState } from "./form";

/** What the form of a review is shown with. */
export interface ReviewState extends FormState {
  /** How often it was sent and stored: two answers that say the same are two. */
  done: number;
}

/** Paths of pages on which somebody may judge, with their query; nowhere else does the form lead back to. */
const REVIEW_PATH = /^\/(calls|compare)\/[a-z0-9:@.-]+(\/[a-z0-9@.-]+){0,2}(\?[^\s#\\]*)?$/;

export const isReviewPath = (path: string): boolean => REVIEW_PATH.test(path);

/** The form as it is first shown. */
export const openReview = (author: string): ReviewState => ({
  values: { author, note: "" },
  faults: [],
  sentence: null,
  done: 0,
});
