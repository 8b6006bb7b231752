import { levelByPassage, type Row, type Side } from "../compare";
import type { ReviewedComparison } from "./reviewed";

/** How a passage stands: at the level of its surest link, or by what an analyst confirmed of it. */
export type Standing = "confirmed" | "likely" | "possible" | "weak" | "none" | "left-out" | "not-a-point";

/**
 * How each passage of a side stands.
 *
 * @returns by the passage's id; every passage has one
 * @example
 * findStandings(reviewed, "left").get("l1"); //=> "confirmed"
 */
export function findStandings(reviewed: ReviewedComparison, side: Side): Map<string, Standing> {
  const levels = levelByPassage(reviewed.links, side);
  const confirmed = new Set(
    reviewed.links.filter(({ status }) => status === "confirmed" || status === "added").map((link) => link[side]),
  );
  return new Map(
    reviewed[side].passages.map(({ id }): [string, Standing] => {
      const verdict = reviewed[side].reviews[id]?.verdict;
      if (verdict) return [id, verdict === "not-a-point" ? "not-a-point" : "left-out"];
      return [id, confirmed.has(id) ? "confirmed" : (levels.get(id) ?? "none")];
    }),
  );
}

/** Whether a row has a passage of its own that nobody has reviewed. */
export const isOpenRow = (row: Row, { left, right }: ReviewedComparison): boolean =>
  row.left.some(({ passage, again }) => !again && !left.reviews[passage.id]?.isReviewed) ||
  row.right.some(({ passage, again }) => !again && !right.reviews[passage.id]?.isReviewed);
