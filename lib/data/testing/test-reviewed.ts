import { compareTexts } from "../../compare";
import type { Alignment } from "../../model/comparisons/aligners";
import type { Readout } from "../../model/calls/calls";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import { loadResources } from "../../resources/load";
import { readReviews, type Reviewed } from "../../comparison/find-reviewed";
import { findRevisionPair } from "../reviews/revision-pairs";

/** The comparison of two readouts' revisions. */
export const compareReadouts = (left: Readout, right: Readout): Alignment =>
  compareTexts(
    { text: left.revision.text, language: left.language },
    { text: right.revision.text, language: right.language },
    loadResources(),
  );

/** The comparison of a pair as its reviewers left it. */
export async function findReviewed(pair: ReadoutPair): Promise<Reviewed> {
  const machine = compareReadouts(pair.left.readout, pair.right.readout);
  const [reviewed] = await readReviews([{ pair, stored: await findRevisionPair(pair), machine }]);
  return reviewed!;
}
