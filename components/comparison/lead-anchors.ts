import { passageAnchor } from "@/lib/addresses/anchors";
import type { OpenedComparison } from "@/lib/model/comparison-view";

/** The anchors of the passages that a comparison leads with, the first line's first; none where it is not compared. */
export const leadAnchors = (opened: OpenedComparison): string[] =>
  opened.kind === "comparison"
    ? [
        ...new Set(
          opened.finding.flatMap(({ quotes }) =>
            quotes.map(({ passage: { side, number } }) => passageAnchor(side, number)),
          ),
        ),
      ]
    : [];
