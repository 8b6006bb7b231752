import "server-only";
import { ALGORITHM_VERSION, compareTexts } from "../../compare";
import type { Readout } from "../../model/calls";
import type { Comparison, Refusal } from "../../model/comparison";

/** How many comparisons are kept; one takes some tens of kilobytes. */
const KEPT = 500;

const kept = new Map<string, Comparison | Refusal>();

/**
 * The comparison of two readouts' revisions. Kept in memory by what it depends on, the two texts and their languages, so that
 * a page that is read often costs the aligner once per process.
 */
export function compareReadouts(left: Readout, right: Readout): Comparison | Refusal {
  const key = [
    ALGORITHM_VERSION,
    ...[left, right].map(({ revision, language }) => `${revision.sha256} ${language}`),
  ].join(" ");
  const known = kept.get(key);
  if (known) return known;
  const made = compareTexts(
    { text: left.revision.text, language: left.language },
    { text: right.revision.text, language: right.language },
  );
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
  kept.set(key, made);
  return made;
}
