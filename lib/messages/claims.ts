import type { Progress, ReviewedComparison, ReviewedRow } from "../model/reviewed-comparison";
import { isConfirmedRow } from "../review/standings";
import { count, inWords, machineClaim, type SideNames } from "./names";
import { reviewedOf } from "./review";
import type { Coverage, Basis } from "../model/comparison";

/** What nobody has reviewed is the machine's; that it calls nothing left out across languages takes nothing from what a person says. */
const REST: Record<Basis, string> = {
  "same-language": "The rest is machine reading: “no counterpart found” is not yet “left out”.",
  "across-languages":
    "The rest is machine reading across languages: only names, numbers and dates were matched, and the machine claims nothing to be left out; what a person confirmed stands.",
};

/**
 * The claim under which a page's counts stand, at the level that the review has reached.
 *
 * @example
 * claimSentence(reviewed); //=> "Reviewed 5 of 15 passages by Ana Petrova. The rest is machine reading: “no counterpart found” is not yet “left out”."
 */
export function claimSentence({
  basis,
  progress,
  reviewers,
  disagreements,
}: Pick<ReviewedComparison, "basis" | "progress" | "reviewers" | "disagreements">): string {
  if (reviewers.length === 0) return `${machineClaim(basis)} ${reviewedOf(progress)}.`;
  const by = `${reviewedOf(progress)} by ${inWords(reviewers)}.`;
  const aside =
    progress.notAPoint > 0 ? ` ${count(progress.notAPoint, "passage is", "passages are")} not a point.` : "";
  const disputed =
    disagreements.length > 0 ? ` In ${count(disagreements.length, "case")} the reviewers say different things.` : "";
  const rest = progress.reviewed < progress.of ? ` ${REST[basis]}` : "";
  return `${by}${aside}${disputed}${rest}`;
}

interface Covered {
  coverage: Coverage;
  progress: Progress;
}

/**
 * How much of a side has a counterpart on the other, each level under its own name.
 *
 * @example
 * coverageSentence(reviewed.left, names.right);
 * //=> "2 of 4 points (45 of 98 words) have a counterpart in the Azerbaijani readout: 1 confirmed, 1 likely; 1 is left out by it, confirmed."
 */
export function coverageSentence({ coverage: { passages, words }, progress }: Covered, other: SideNames): string {
  const { total, likely, possible, weak } = passages;
  const verb = (n: number) => (n === 1 ? "has" : "have");
  const share = `${likely} of ${count(total, "point")} (${words.likely.toLocaleString("en")} of ${count(words.total, "word")}) ${verb(likely)}`;
  const confirmed = Math.min(progress.confirmed, likely);
  const level = confirmed === 0 ? " likely" : confirmed === likely ? " confirmed" : "";
  const parts = [
    `${share} a${level} counterpart in the ${other.readout}${level === "" ? `: ${confirmed} confirmed, ${likely - confirmed} likely` : ""}`,
    possible > 0 && `${possible} more ${verb(possible)} a possible one`,
    weak > 0 && `${weak} ${verb(weak)} a weak match only`,
    progress.leftOut > 0 && `${progress.leftOut} ${progress.leftOut === 1 ? "is" : "are"} left out by it, confirmed`,
    progress.notAPoint > 0 && `${count(progress.notAPoint, "passage is", "passages are")} not a point`,
  ];
  return `${parts.filter((part) => part !== false).join("; ")}.`;
}

/**
 * The heading of the rows of one state, with how many of them an analyst confirmed.
 *
 * @param label what the state is called (`stateLabels`)
 * @example
 * stateHeading("Only Azerbaijan", rows, reviewed); //=> "Only Azerbaijan: 7 points, 3 confirmed"
 */
export function stateHeading(label: string, rows: ReviewedRow[], reviewed: ReviewedComparison): string {
  const what = rows[0]?.state === "notAPoint" ? "passage" : "point";
  const confirmed = rows.filter((row) => isConfirmedRow(row, reviewed)).length;
  return `${label}: ${count(rows.length, what)}${confirmed > 0 ? `, ${confirmed} confirmed` : ""}`;
}
