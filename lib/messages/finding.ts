import type { Side } from "../model/comparison";
import type { FindingClaim } from "../model/finding";
import { say, type Message } from "./message";
import { otherSide } from "../model/sides";
import type { SideNames } from "./sides";

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
