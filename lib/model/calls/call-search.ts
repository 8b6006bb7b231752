/** What a list can ask of a call's review and readouts. `one-side`: a party of it has no account of its own stored. `draft`: only
 * members may read it; where there are no members, no call is one. */
export const CALL_STATES = ["needs-review", "reviewed", "one-side", "disputed", "draft"] as const;

export type CallState = (typeof CALL_STATES)[number];

/** Counts are exact up to this; beyond they are "1,000+". */
export const COUNTED_TO = 1_000;

/** What the calls of a list can be filtered by. */
export const FACETS = ["state", "dyad", "topic", "year", "kind", "language", "party", "issuer"] as const;

export type FacetName = (typeof FACETS)[number];

/** One choice of a facet. */
export interface FacetValue {
  /** As an address has it; of a dyad both slugs with a space between them. */
  value: string;
  /** What it is called, where it has a name of its own. */
  name: string;
  /** Calls of the list that have it. */
  calls: number;
}

export type Facets = Record<FacetName, FacetValue[]>;

/** Words of a call around what was searched for. */
export interface CallExcerpt {
  parts: { text: string; isHit: boolean }[];
  /** BCP 47. */
  language: string;
  /** The slug of the readout that they are of. */
  readout: string;
  /** Of the passage in its text, from 1. */
  passageNumber: number;
}
