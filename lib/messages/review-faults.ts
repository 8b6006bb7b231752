import type { ReviewFault } from "../model/review-faults";
import { NOT_YOURS } from "../schema/review";

/** Why nothing was stored of a review or a note. */
export const REVIEW_FAULTS: Record<ReviewFault, string> = {
  "not-stored": "These revisions are not stored (any more).",
  "same-revision": "A revision is not reviewed against itself.",
  "in-trash": "The call or one of the readouts is in the trash: nothing was stored. Put it back first.",
  "no-passage": "The text is not cut into these passages (any more). Load the page anew.",
  "outside-text": "A passage does not lie within its text.",
  "unknown-judgement": "There is no such judgement of this comparison.",
  "not-yours": NOT_YOURS,
  "already-undone": "This judgement was undone already.",
  "already-in-force": "This judgement stands already, or something was judged since.",
  "nothing-to-undo": "There is nothing to undo.",
  "nothing-to-redo": "There is nothing to redo.",
};
