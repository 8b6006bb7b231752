import type { IssuerKind, ReadoutKind, Extent, CallKind } from "./vocabularies";
import type { DatePrecision } from "../dates";

export interface Party {
  slug: string;
  name: string;
  adjective: string;
}

export interface Revision {
  number: number;
  text: string;
  sha256: string;
}

/** Who publishes readouts, on behalf of a party. */
export interface Issuer {
  slug: string;
  name: string;
  kind: IssuerKind;
  party: Party;
}

export interface Readout {
  /** Names the readout within its call. */
  slug: string;
  issuer: Issuer;
  kind: ReadoutKind;
  extent: Extent;
  language: string;
  sourceUrl: string | null;
  sourceTitle: string | null;
  quotedBy: string | null;
  publishedAt: string | null;
  /** The latest revision, or the one that was requested. */
  revision: Revision;
}

export interface Call {
  slug: string;
  title: string;
  kind: CallKind;
  date: string;
  datePrecision: DatePrecision;
  /** Whether only members may read it. Only members of a shared library are told. */
  isDraft?: true;
  parties: { party: Party; principal: string }[];
  readouts: Readout[];
  /** Parties of the call whose own account is not stored (`missingParties`), which is stated as a finding. */
  missing: Party[];
}

/** An issuer with how much it has published so far. */
export interface StoredIssuer extends Issuer {
  /** The number of its readouts, counted up to fifty. */
  readouts?: number;
  /** The language of most of its latest fifty readouts, BCP 47. */
  usualLanguage?: string;
}

/** Stored parties and issuers, which forms suggest and reuse. */
export interface Existing {
  parties: Party[];
  issuers: StoredIssuer[];
}

/** Something stored that a new call may be the same as. */
export interface Similar {
  kind: "same-text" | "same-event";
  call: { slug: string; title: string };
  /** The issuer whose readout has the same text; null if only date and parties are the same. */
  issuer: string | null;
}
