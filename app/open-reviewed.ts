import type { Judged } from "@/components/comparison-section";
import { findReviewed } from "@/lib/data/judgement-queries";
import { findNotes } from "@/lib/data/note-queries";
import type { Pair } from "@/lib/data/pairs";
import { comparisonAddress, type ComparisonQuery } from "@/lib/schema/comparison-query";
import { pinnedName } from "@/lib/schema/pair-address";
import { pressReview } from "./press-review";
import { readReviewer } from "./reviewer";

/** Where a comparison is shown. */
interface Place {
  /** The path of the page. */
  path: string;
  /** The path under which the comparison's history is. */
  pairPath: string;
  query: ComparisonQuery;
}

/** A comparison as its reviewers left it, and what a page needs for it to be judged there. */
export async function openReviewed(pair: Pair, { path, pairPath, query }: Place) {
  const { comparison, review } = await findReviewed(pair);
  const name = pinnedName(pair);
  const [left, right] = name.split("..");
  const judged: Judged = {
    review,
    reviewer: await readReviewer(),
    notes: await findNotes(pair),
    press: pressReview.bind(null, { pair: name, path: comparisonAddress(path, query) }),
    historyPath: `${pairPath}/history`,
  };
  // A revision is not reviewed against itself.
  return { comparison, judged: left === right ? null : judged };
}
