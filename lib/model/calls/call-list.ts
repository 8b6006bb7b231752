import type { Call, Party, Readout } from "./calls";
import type { ComparisonCounts } from "../comparisons/comparison-counts";
import type { Side } from "../comparisons/comparison";
import type { CallExcerpt, Facets } from "./call-search";
import type { QuotedFindingLine } from "../comparisons/finding";

/** A readout as the list of calls names it: without its text and its sources. */
export type ListedReadout = Pick<Readout, "slug" | "kind" | "extent" | "language" | "issuer">;

export interface ListedCall extends Pick<
  Call,
  "slug" | "title" | "kind" | "date" | "datePrecision" | "isDraft" | "parties"
> {
  readouts: ListedReadout[];
  /** Parties of the call of which no account of their own is stored. */
  missing: Party[];
}

/** The two readouts that a call opens with, and what is known of their comparison. */
export interface OpeningSummary {
  sides: Record<Side, ListedReadout>;
  /** `pending`: nobody has compared them yet; `refused`: they are too long to be compared. */
  counts: ComparisonCounts | "pending" | "refused";
  /** The first line of the finding; null where there is none. */
  finding: QuotedFindingLine | null;
}

/** A call of a list with the comparison that it opens with; null while it has fewer than two readouts. */
export interface OpenedCall {
  call: ListedCall;
  opening: OpeningSummary | null;
  /** Where what was searched for is in a readout; null where nothing was, or where it is in the title or a name. */
  excerpt: CallExcerpt | null;
}

/** A part of the list of calls, in its order. */
export interface CallListPage {
  calls: OpenedCall[];
  /** All calls that there are. */
  total: number;
  /** All calls that the list has; one more than `COUNTED_TO` stands for more than that. */
  listed: number;
  /** By what the calls of the list can be narrowed down, where there is something to choose. */
  facets: Facets;
  /** The slug after which the list goes on; null at its end. */
  next: string | null;
}
