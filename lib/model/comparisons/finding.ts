import type { Difference, Side, Span } from "./comparison";
import type { SideNames } from "./side-names";

/** Who reports the point of a line. */
export type FindingClaim = "only-left" | "only-right" | "both";

/**
 * How sure a line is. `not-in-part`: the other readout is a partial quotation, so nothing can be called left out. `confirmed-not-in-part`:
 * the same, confirmed by a person.
 */
export const FINDING_LEVELS = [
  "left-out",
  "confirmed-not-in-part",
  "not-in-part",
  "none",
  "confirmed",
  "likely",
] as const;

export type FindingLevel = (typeof FINDING_LEVELS)[number];

/** A passage of a line, and the words of it that carry the point; offsets into the whole text, UTF-16 code units. */
export interface FindingQuote extends Span {
  /** The passage's id. */
  passage: string;
}

/** One line of the finding. */
export interface FindingLine extends Record<Side, FindingQuote | null> {
  claim: FindingClaim;
  /** How the two contradict each other, as the reader found; what both report is then not common ground. */
  differs?: Difference | undefined;
  /** Whether a person confirmed it: that it is left out, or that both report it. A difference between the two is never confirmed. */
  isConfirmed: boolean;
}

/** A quotation of a finding with its words: exactly the text from `start` to `end`. */
export interface QuotedWords extends FindingQuote {
  words: string;
  /** Whether the passage has more before or after them. */
  isCut: { before: boolean; after: boolean };
}

/** A line of the finding as it is stored with a comparison. */
export interface QuotedFindingLine extends Omit<FindingLine, Side>, Record<Side, QuotedWords | null> {}

/**
 * How sure a line of the finding is.
 *
 * @param sides of a readout that is stored in part nothing is left out
 * @example
 * levelOfLine({ claim: "only-left", isConfirmed: false }, names); //=> "none"
 */
export function levelOfLine(
  { claim, differs, isConfirmed }: Pick<FindingLine, "claim" | "differs" | "isConfirmed">,
  sides: Record<Side, Pick<SideNames, "isPartial">>,
): FindingLevel {
  // A person confirms of two differing passages only that they belong together; the difference stays the machine's finding.
  if (differs) return "likely";
  if (claim === "both") return isConfirmed ? "confirmed" : "likely";
  if (sides[claim === "only-left" ? "right" : "left"].isPartial)
    return isConfirmed ? "confirmed-not-in-part" : "not-in-part";
  return isConfirmed ? "left-out" : "none";
}
