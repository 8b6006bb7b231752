/**
 * States of a call's review and readouts that a list can filter by. `one-side`: a party has no account of its own stored. `draft`: only
 * members may read it; without members there are no drafts.
 */
export const CALL_STATES = ["needs-review", "reviewed", "one-side", "disputed", "draft"] as const;

export type CallState = (typeof CALL_STATES)[number];

/** Counts are exact up to this; larger ones are shown as "1,000+". */
export const COUNTED_TO = 1_000;

/** The facets of a list of calls. */
export const FACETS = ["state", "dyad", "topic", "year", "kind", "language", "party", "issuer"] as const;

export type FacetName = (typeof FACETS)[number];

/** One choice of a facet. */
export interface FacetValue {
  /** Its value in an address; for a dyad, both slugs with a space between them. */
  value: string;
  /** Its label, if it has a name of its own. */
  name: string;
  /** Calls of the list that have it. */
  calls: number;
}

export type Facets = Record<FacetName, FacetValue[]>;

/** Words of a call around the search terms. */
export interface CallExcerpt {
  parts: { text: string; isHit: boolean }[];
  /** BCP 47. */
  language: string;
  /** The slug of the readout that they are of. */
  readout: string;
  /** Of the passage in its text, from 1. */
  passageNumber: number;
}
