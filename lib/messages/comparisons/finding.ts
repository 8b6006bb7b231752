import type { Basis, Coverage, Difference, Side } from "../../model/comparisons/comparison";
import { type FindingLine, levelOfLine } from "../../model/comparisons/finding";
import { say, type Message } from "../parts/message";
import { otherSide } from "../../model/comparisons/sides";
import type { SideNames } from "../../model/comparisons/side-names";
import { chipLabel } from "./chips";

interface Shared {
  basis: Basis;
  left: { coverage: Coverage };
  right: { coverage: Coverage };
}

/**
 * Replaces a finding without lines if no point is shared. "" if one is, or the languages differ, or a side has no points.
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

const DIFFER: Record<Difference, Message> = {
  polarity: say`They contradict each other`,
  figure: say`Their figures differ`,
  date: say`Their dates differ`,
  actor: say`They differ on who acts`,
};

/**
 * Who reports the point of a line, or how the two contradict each other. If the other side is a partial quotation, nobody is called alone
 * with it; the chip says that it is not in the part stored.
 *
 * @example
 * toText(findingWho({ claim: "only-left" }, names)); //=> "Only United States"
 * toText(findingWho({ claim: "both", differs: "figure" }, names)); //=> "Their figures differ"
 */
export function findingWho(
  { claim, differs }: Pick<FindingLine, "claim" | "differs">,
  names: Record<Side, SideNames>,
): Message {
  if (differs) return DIFFER[differs];
  if (claim === "both") return say`Both`;
  const side = claim === "only-left" ? "left" : "right";
  return names[otherSide(side)].isPartial ? names[side].label : say`Only ${names[side].label}`;
}

/**
 * How sure a line of the finding is, as its chip says it.
 *
 * @example
 * toText(findingChip({ claim: "both", isConfirmed: false }, names)); //=> "likely"
 * toText(findingChip({ claim: "both", differs: "figure", isConfirmed: true }, names)); //=> "pair confirmed, difference automatic"
 */
export const findingChip = (
  line: Pick<FindingLine, "claim" | "differs" | "isConfirmed">,
  names: Record<Side, SideNames>,
): Message =>
  line.differs && line.isConfirmed ? say`pair confirmed, difference automatic` : chipLabel(levelOfLine(line, names));
