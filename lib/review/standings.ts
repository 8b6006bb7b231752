import { levelOf } from "../model/comparisons/link-level";
import { byPassage } from "./group-by-passage";
import type {
  PassageReview,
  ReviewedComparison,
  ReviewedLink,
  ReviewedRow,
} from "../model/reviews/reviewed-comparison";
import type { Standing } from "../model/reviews/standings";
import type { Side } from "../model/comparisons/comparison";

const SUREST: Standing[] = ["confirmed", "likely", "possible", "weak", "none"];

/**
 * Whether a person confirmed or added the link, and nobody differs.
 *
 * @example
 * isAffirmed({ status: "added" });    //=> true
 * isAffirmed({ status: "disputed" }); //=> false
 */
export const isAffirmed = ({ status }: Pick<ReviewedLink, "status">): boolean =>
  status === "confirmed" || status === "added";

/**
 * The level of a link. One that a reviewer makes, another rejects and the machine does not make claims nothing.
 *
 * @example
 * standingOfLink(confirmed);                              //=> "confirmed"
 * standingOfLink({ ...link, tier: "possible" });          //=> "possible"
 * standingOfLink({ ...link, status: "disputed", machine: null }); //=> "none"
 */
export function standingOfLink(link: ReviewedLink): Standing {
  if (isAffirmed(link)) return "confirmed";
  return link.machine ? levelOf(link) : "none";
}

/** Puts the surest link first. */
const bySurest = (a: ReviewedLink, b: ReviewedLink): number =>
  SUREST.indexOf(standingOfLink(a)) - SUREST.indexOf(standingOfLink(b)) || b.score - a.score;

/**
 * A passage's standing: a person's judgement, or else the level of its surest link.
 *
 * @param links the passage's own, the surest first (`linksOfPassages`)
 * @example
 * standingOfPassage({ verdict: "no-counterpart", isPoint: true }, []); //=> "left-out"
 * standingOfPassage({ verdict: null, isPoint: true }, []);             //=> "none"
 */
export function standingOfPassage(
  { verdict, isPoint }: Pick<PassageReview, "verdict" | "isPoint">,
  [surest]: ReviewedLink[],
): Standing {
  if (!isPoint) return "not-a-point";
  if (verdict !== null) return "left-out";
  return surest ? standingOfLink(surest) : "none";
}

/**
 * The links of each passage of a side, the surest first.
 *
 * @returns by the passage's id; a passage without any is not in the map
 * @example
 * linksOfPassages(reviewed.links, "left").get("l2")?.map(standingOfLink); //=> ["confirmed", "likely"]
 */
export function linksOfPassages(links: ReviewedLink[], side: Side): Map<string, ReviewedLink[]> {
  return byPassage(links.toSorted(bySurest), (link) => link[side]);
}

/**
 * The standing of each passage of a side.
 *
 * @returns by the passage's id; every passage has one
 * @example
 * findStandings(reviewed, "left").get("l1"); //=> "confirmed"
 */
export function findStandings(reviewed: ReviewedComparison, side: Side): Map<string, Standing> {
  const links = linksOfPassages(reviewed.links, side);
  const { passages, reviews } = reviewed[side];
  return new Map(passages.map(({ id }) => [id, standingOfPassage(reviews[id]!, links.get(id) ?? [])]));
}

/** Whether a passage is open: a point that nobody has settled. */
const isOpen = (review: PassageReview | undefined): boolean => !review?.isReviewed && review?.isPoint !== false;

/**
 * Whether a row has an unreviewed passage of its own; repeated passages do not count.
 *
 * @example
 * alignReviewed(reviewed, "left").filter((row) => isOpenRow(row, reviewed)).length; //=> 3
 */
export const isOpenRow = (row: ReviewedRow, { left, right }: ReviewedComparison): boolean =>
  row.left.some(({ passage, again }) => !again && isOpen(left.reviews[passage.id])) ||
  row.right.some(({ passage, again }) => !again && isOpen(right.reviews[passage.id]));

/**
 * Whether everything that a row shows is confirmed: every link of a shared point, or that the other side left a point out.
 *
 * @example
 * isConfirmedRow(rows[0]!, reviewed); //=> false, where only the machine has found what it shows
 */
export function isConfirmedRow(row: ReviewedRow, { left, right }: ReviewedComparison): boolean {
  const facings = [...row.left, ...row.right];
  if (row.state === "shared") return facings.every(({ link }) => link === null || isAffirmed(link));
  const own = facings.find(({ link }) => link === null)?.passage.id ?? "";
  const isLeftOut = (left.reviews[own] ?? right.reviews[own])?.verdict === "no-counterpart";
  return (row.state === "onlyLeft" || row.state === "onlyRight") && isLeftOut;
}
