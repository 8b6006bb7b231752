import { isLinkKind, isPassageKind, spanPairKey, passageKey, type Judgement } from "../model/reviews/review-events";
import type { Said } from "./replay";
import { SIDES } from "../model/comparisons/sides";

/**
 * Finds a reviewer's existing judgement that says exactly the same: storing a second one would change nothing, and then one undo would not
 * take it back.
 *
 * @param said offsets in UTF-16 code units of the judged texts; with the same note, or none
 * @returns the id of the judgement that stands; null if it says something new
 * @example
 * findDuplicate(replay([confirmed]).reviewers[0], { ...confirmed, note: null }); //=> 1
 * findDuplicate(replay([confirmed]).reviewers[0], { ...confirmed, note: "Yes" }); //=> null
 */
export function findDuplicate(
  { links, passages }: Said,
  { kind, left, right, note }: Pick<Judgement, "kind" | "left" | "right" | "note">,
): number | null {
  const sides = { left, right };
  const standing = isLinkKind(kind)
    ? left.flatMap((here) => right.map((there) => links.get(spanPairKey(here, there))))
    : SIDES.flatMap((side) => sides[side].map((span) => passages.get(passageKey(side, span))));
  if (!isLinkKind(kind) && !isPassageKind(kind)) return null;
  const isSaid = standing.every(
    (said) => said?.judgement.kind === kind && (note === null || said.judgement.note === note),
  );
  return isSaid ? (standing[0]?.judgement.id ?? null) : null;
}
