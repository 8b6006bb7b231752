import type { Side } from "./comparison";
import type { Message } from "../message";

/** The names of a side: in a sentence ("the Azerbaijani readout") and as a label ("Azerbaijan"). */
export interface SideNames {
  label: Message;
  readout: Message;
  /** Whether only a part of it is stored: then nobody can say that it leaves anything out. */
  isPartial: boolean;
}

/**
 * Whether both sides are partial quotations: then nothing is said to be missing anywhere.
 *
 * @example
 * isAllPartial({ left: { isPartial: true }, right: { isPartial: false } }); //=> false
 */
export const isAllPartial = ({ left, right }: Record<Side, Pick<SideNames, "isPartial">>): boolean =>
  left.isPartial && right.isPartial;
