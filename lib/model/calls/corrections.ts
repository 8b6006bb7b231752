import type { CallKind, ReadoutKind, Extent } from "./vocabularies";

/** A call with its version, for its correction form; it may be in the trash. */
export interface EditableCall {
  slug: string;
  version: number;
  deletedAt: Date | null;
  title: string;
  kind: CallKind;
  date: string;
  parties: { party: string; principal: string }[];
  /** Its readouts that are not deleted, in order. */
  readouts: { slug: string; issuer: string }[];
}

/** A readout with its version and its latest text, for its correction form; it may be in the trash. */
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
