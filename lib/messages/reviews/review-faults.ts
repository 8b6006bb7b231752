import type { ReviewFault } from "../../model/reviews/review-faults";
import { NOT_YOURS } from "../../schema/review";

/** Why nothing was stored of a review or a note. */
export const REVIEW_FAULTS: Record<ReviewFault, string> = {
  "not-stored": "These revisions are not stored, or no longer are.",
  "same-revision": "A revision cannot be reviewed against itself.",
  "in-trash": "The call or one of the readouts is in the trash: nothing was stored. Put it back first.",
  "no-passage": "The text is not cut into these passages, or no longer is. Reload the page.",
  "outside-text": "A passage lies outside its text.",
  "unknown-judgement": "This comparison has no such judgement.",
  "not-yours": NOT_YOURS,
  "may-not-settle": "Only an editor can settle what reviewers disagree about.",
  "not-disputed": "Reviewers do not disagree about this, or no longer do: there is nothing to settle.",
  "already-undone": "This judgement was undone already.",
  "already-in-force": "This judgement already counts, or something was judged since.",
  "nothing-to-undo": "There is nothing to undo.",
  "nothing-to-redo": "There is nothing to redo.",
};
