import type { CallKind, ReadoutKind, Extent } from "./vocabularies";

/** A call as it is corrected: with the version that a correction must name, in the trash or not. */
export interface EditableCall {
  slug: string;
  version: number;
  deletedAt: Date | null;
  title: string;
  kind: CallKind;
  date: string;
  parties: { party: string; principal: string }[];
  /** Those that are shown, in order. */
  readouts: { slug: string; issuer: string }[];
}

/** A readout as it is corrected: with the version that a correction must name, and its latest text; in the trash or not. */
export interface EditableReadout {
  call: { slug: string; title: string; deletedAt: Date | null };
  slug: string;
  version: number;
  deletedAt: Date | null;
  issuer: { slug: string; name: string };
  kind: ReadoutKind;
  extent: Extent;
  language: string;
  sourceUrl: string | null;
  sourceTitle: string | null;
  quotedBy: string | null;
  publishedAt: string | null;
  revision: { number: number; text: string };
}
