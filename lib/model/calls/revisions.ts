import type { DatePrecision } from "../dates";

/** A revision as a list shows it, without its text. */
export interface ListedRevision {
  number: number;
  sha256: string;
  /** Why the text was changed; null for the first. */
  reason: string | null;
  createdAt: Date;
}

/** A readout's own history. */
export interface History {
  call: { slug: string; title: string; date: string; datePrecision: DatePrecision };
  readout: { slug: string; issuer: string; language: string };
  /** The latest first. */
  revisions: ListedRevision[];
}
