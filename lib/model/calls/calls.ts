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
  /** The latest revision, or the one that was asked for. */
  revision: Revision;
}

export interface Call {
  slug: string;
  title: string;
  kind: CallKind;
  date: string;
  datePrecision: DatePrecision;
  /** Whether only members may read it. Said to members, in a shared library. */
  isDraft?: true;
  parties: { party: Party; principal: string }[];
  readouts: Readout[];
  /** Parties of the call of which no account of their own is stored (`missingParties`): a finding, and said as one. */
  missing: Party[];
}

/** An issuer with what it has published so far. */
export interface StoredIssuer extends Issuer {
  /** How many, of its latest fifty. */
  readouts?: number;
  /** BCP 47: of most of its latest fifty readouts. */
  usualLanguage?: string;
}

/** Stored parties and issuers, which a form proposes and uses as they are when they are named again. */
export interface Existing {
  parties: Party[];
  issuers: StoredIssuer[];
}

/** Something stored that a new call may be the same as. */
export interface Similar {
  kind: "same-text" | "same-event";
  call: { slug: string; title: string };
  /** The issuer whose readout has the text; null for a call of the same date and parties. */
  issuer: string | null;
}
