import { otherSide, type Basis, type Coverage, type Side } from "./compare";
import type { Agreement } from "./review/agreement";
import type { EventKind, Judgement, JudgementKind, MoveKind } from "./review/events";
import type { Opinion } from "./review/opinions";
import type {
  MachineLink,
  PassageReview,
  Progress,
  ReviewedComparison,
  ReviewedLink,
  ReviewedRow,
} from "./review/reviewed";
import { standingOfLink } from "./review/standings";
import { count, formatPublication, inWords, machineClaim, noCounterpart, weakMatch, type SideNames } from "./wording";

/**
 * Who said something, when, and of which revisions where it was not of these.
 *
 * @example
 * byline(judgement); //=> "by Ana Petrova on 22 November 2026, carried over from revisions 1 and 1"
 */
export function byline({ author, at, carriedFrom }: Pick<Judgement, "author" | "at" | "carriedFrom">): string {
  const carried = carriedFrom && `, carried over from revisions ${carriedFrom.left} and ${carriedFrom.right}`;
  return `by ${author} on ${formatPublication(at.slice(0, 10))}${carried ?? ""}`;
}

/** "Left out by the Azerbaijani readout, confirmed by Ana Petrova on 22 November 2026": said of nothing that nobody confirmed. */
export const leftOut = (other: SideNames, by: Judgement): string =>
  `Left out by the ${other.readout}, confirmed ${byline(by)}`;

/** "Not a point, marked by Ana Petrova on 22 November 2026" */
export const notAPoint = (by: Judgement): string => `Not a point, marked ${byline(by)}`;

/**
 * What stands in the place of a counterpart where there is none: what an analyst confirmed, or else what the machine found.
 *
 * @param review of the passage that has no counterpart
 * @param hasWeak whether the machine has a weak match for it
 */
export function absence(review: PassageReview | undefined, other: SideNames, basis: Basis, hasWeak: boolean): string {
  if (review?.by && review.verdict === "not-a-point") return notAPoint(review.by);
  if (review?.by && review.verdict === "no-counterpart") return leftOut(other, review.by);
  return hasWeak ? weakMatch(other, basis) : noCounterpart(other, basis);
}

/** `absence` for the side of a row on which nothing stands for its point (`blankOf`). */
export function absenceInRow(row: ReviewedRow, blank: Side, comparison: ReviewedComparison, other: SideNames): string {
  const side = otherSide(blank);
  const review = comparison[side].reviews[row[side][0]?.passage.id ?? ""];
  const hasWeak = row[blank].some(({ link }) => link && standingOfLink(link) === "weak");
  return absence(review, other, comparison.basis, hasWeak);
}

const VERDICTS: Record<Opinion<string>["verdict"], string> = {
  linked: "has a counterpart",
  rejected: "no link",
  "no-counterpart": "no counterpart",
  "not-a-point": "not a point",
};

const LINK_VERDICTS: typeof VERDICTS = { linked: "linked", rejected: "rejected" };

/**
 * What the reviewers say of one thing where they differ.
 *
 * @example
 * disagreement(opinions, "link"); //=> "Reviewers differ. Ana: linked; Ben: rejected."
 */
export function disagreement(opinions: Opinion<string>[], of: "link" | "passage"): string {
  const words = of === "link" ? LINK_VERDICTS : VERDICTS;
  return `Reviewers differ. ${opinions.map(({ author, verdict }) => `${author}: ${words[verdict] ?? verdict}`).join("; ")}.`;
}

/**
 * What the machine says of a link that a person judged.
 *
 * @example
 * machineSentence({ tier: "likely", strength: "fair", score: 0.61 }); //=> "The machine: likely, a fair match, 61 in 100"
 */
export const machineSentence = (machine: MachineLink): string =>
  machine
    ? `The machine: ${machine.tier}, a ${machine.strength} match, ${Math.round(100 * machine.score)} in 100`
    : "The machine makes no link here";

/** How a link stands in words: "Confirmed by Ana on 22 November 2026"; null where nobody has judged it. */
export function linkStanding({
  status,
  by,
  opinions,
}: Pick<ReviewedLink, "status" | "by" | "opinions">): string | null {
  if (status === "disputed") return disagreement(opinions, "link");
  if (status === "unreviewed" || !by) return null;
  return `${status === "added" ? "Linked" : "Confirmed"} ${byline(by)}`;
}

const NOT_REVIEWED = "machine reading, not reviewed";

/** What stands behind a claim on a passage or a link, for a citation: who confirmed it, or that nobody did. */
export const standingOf = (by: Judgement | null): string =>
  by ? `${by.kind === "link-added" ? "linked" : "confirmed"} ${byline(by)}` : NOT_REVIEWED;

/** "Reviewed 5 of 15 passages" */
export const reviewedOf = ({ reviewed, of }: Pick<Progress, "reviewed" | "of">): string =>
  `Reviewed ${reviewed.toLocaleString("en")} of ${count(of, "passage")}`;

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
  const machine = machineClaim(basis);
  if (reviewers.length === 0) return `${machine} ${reviewedOf(progress)}.`;
  const by = `${reviewedOf(progress)} by ${inWords(reviewers)}.`;
  const aside =
    progress.notAPoint > 0 ? ` ${count(progress.notAPoint, "passage is", "passages are")} not a point.` : "";
  const disputed =
    disagreements.length > 0 ? ` In ${count(disagreements.length, "case")} the reviewers say different things.` : "";
  const rest =
    progress.reviewed < progress.of ? ` The rest is ${machine.charAt(0).toLowerCase()}${machine.slice(1)}` : "";
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
 * //=> "2 of 4 points (45 of 98 words) have a counterpart in the Azerbaijani readout: 1 confirmed, 1 likely; 1 left out by it, confirmed."
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

/** "Not linked with Azerbaijan, 6: rejected by Ana Petrova on 22 November 2026" */
export const rejection = (place: string, by: Judgement): string => `Not linked with ${place}: rejected ${byline(by)}`;

/** What was done, to whoever did it. */
export const PRESSED: Record<JudgementKind | MoveKind | "name", string> = {
  "link-confirmed": "Link confirmed.",
  "link-added": "Linked.",
  "link-rejected": "Link rejected.",
  "no-counterpart": "Confirmed: no counterpart.",
  "not-a-point": "Marked: not a point.",
  "looked-again": "Looked at again.",
  undone: "Undone.",
  redone: "Redone.",
  name: "Your name is kept on this device.",
};

/** What somebody did, after their name: "Ana Petrova confirmed the link". */
export const EVENT_SENTENCES: Record<EventKind, string> = {
  "link-confirmed": "confirmed the link",
  "link-added": "linked",
  "link-rejected": "rejected the link",
  "no-counterpart": "confirmed that there is no counterpart",
  "not-a-point": "marked as not a point",
  "looked-again": "looked again at",
  undone: "took back",
  redone: "brought again",
};

/**
 * How far two reviewers agree, in words.
 *
 * @example
 * agreementSentence({ passages: 50, observed: 0.7, kappa: 0.4 });
 * //=> "They agree on 35 of 50, 70 in 100. Cohen’s kappa: 0.40."
 */
export function agreementSentence({
  passages,
  observed,
  kappa,
}: Pick<Agreement, "passages" | "observed" | "kappa">): string {
  if (observed === null) return "No passage was judged by both.";
  const agreed = `They agree on ${Math.round(observed * passages)} of ${passages}, ${Math.round(100 * observed)} in 100.`;
  const figure = kappa === null ? "undefined, because both say the same of every passage" : kappa.toFixed(2);
  return `${agreed} Cohen’s kappa: ${figure}.`;
}
