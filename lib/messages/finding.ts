import type { Basis, Coverage, Side } from "../model/comparison";
import type { FindingClaim } from "../model/finding";
import { say, type Message } from "./message";
import { otherSide } from "../model/sides";
import type { SideNames } from "../model/side-names";

interface Shared {
  basis: Basis;
  left: { coverage: Coverage };
  right: { coverage: Coverage };
}

/**
 * What stands in place of a finding without a line where no point is shared; "" where one is, or the languages differ, or a side has none.
 *
 * @example
 * nothingShared(view); //=> "No shared point found. Each side’s points are below."
 */
export function nothingShared({ basis, left, right }: Shared): string {
  const points = [left, right].map(({ coverage }) => coverage.passages);
  if (basis === "across-languages" || points.some(({ total }) => total === 0)) return "";
  if (points.some(({ likely }) => likely > 0)) return "";
  return points.some(({ possible }) => possible > 0)
    ? "No shared point found, apart from possible ones. Each side’s points are below."
    : "No shared point found. Each side’s points are below.";
}

/** What the lines above a comparison are. */
export const FINDING_LABEL = "The finding";

/**
 * Who reports the point of a line. Where the other side is a partial quotation nobody is alone with it: the chip says that it is not in the
 * part stored.
 *
 * @example
 * toText(findingWho("only-left", names)); //=> "Only United States"
 */
export function findingWho(claim: FindingClaim, names: Record<Side, SideNames>): Message {
  if (claim === "both") return say`Both`;
  const side = claim === "only-left" ? "left" : "right";
  return names[otherSide(side)].isPartial ? names[side].label : say`Only ${names[side].label}`;
}
