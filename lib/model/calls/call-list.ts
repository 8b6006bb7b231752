import type { Call, Party, Readout } from "./calls";
import type { ComparisonCounts } from "../comparisons/comparison-counts";
import type { Side } from "../comparisons/comparison";
import type { CallExcerpt, Facets } from "./call-search";
import type { QuotedFindingLine } from "../comparisons/finding";

/** A readout in the list of calls, without its text and sources. */
export type ListedReadout = Pick<Readout, "slug" | "kind" | "extent" | "language" | "issuer">;

export interface ListedCall extends Pick<
  Call,
  "slug" | "title" | "kind" | "date" | "datePrecision" | "isDraft" | "parties"
> {
  readouts: ListedReadout[];
  /** Parties of the call whose own account is not stored. */
  missing: Party[];
}

/** The opening pair of a call, and what is known about its comparison. */
export interface OpeningSummary {
  sides: Record<Side, ListedReadout>;
  /** `pending`: nobody has compared them yet; `refused`: they are too long to be compared. */
  counts: ComparisonCounts | "pending" | "refused";
  /** The first line of the finding; null if there is none. */
  finding: QuotedFindingLine | null;
}

/** A call of a list with its opening comparison; null if it has fewer than two readouts. */
export interface OpenedCall {
  call: ListedCall;
  opening: OpeningSummary | null;
  /** Where the search terms are in a readout; null if nothing was searched for, or they are in the title or a name. */
  excerpt: CallExcerpt | null;
}

/** One page of the list of calls. */
export interface CallListPage {
  calls: OpenedCall[];
  /** The number of all calls. */
  total: number;
  /** The number of calls in the list; one more than `COUNTED_TO` stands for any larger number. */
  listed: number;
  /** The facets that narrow the list, if there is anything to choose. */
  facets: Facets;
  /** The slug after which the next page begins; null at the end. */
  next: string | null;
}
