import type { Judged } from "@/components/comparison/comparison-section";
import { findReviewed } from "@/lib/data/reviews/judgement-queries";
import { findNotes } from "@/lib/data/notes/note-queries";
import { comparisonAddress, type ComparisonQuery } from "@/lib/addresses/comparison-query";
import { pinnedName } from "@/lib/addresses/comparison-path";
import { reviewAction } from "./actions";
import { readReviewer } from "./reviewer";
import type { ReadoutPair } from "@/lib/model/readout-pairs";

/** Where a comparison is shown. */
interface Place {
  /** The path of the page. */
  path: string;
  /** The path under which the comparison's history is. */
  pairPath: string;
  query: ComparisonQuery;
}

/** A comparison as its reviewers left it, and what a page needs for it to be judged there. */
export async function openReviewed(pair: ReadoutPair, { path, pairPath, query }: Place) {
  const { comparison, review } = await findReviewed(pair);
  const name = pinnedName(pair);
  const [left, right] = name.split("..");
  const judged: Judged = {
    review,
    reviewer: await readReviewer(),
    notes: await findNotes(pair),
    press: reviewAction.bind(null, { pair: name, path: comparisonAddress(path, query) }),
    historyPath: `${pairPath}/history`,
  };
  // A revision is not reviewed against itself.
  return { comparison, judged: left === right ? null : judged };
}
