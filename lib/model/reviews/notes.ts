import type { ReadoutPair } from "../calls/readout-pairs";
import type { Span, Side } from "../comparisons/comparison";

/** What a note said from then on. */
export interface NoteVersion {
  number: number;
  /** Plain text; empty where the note was taken off the page. */
  text: string;
  author: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** A note on passages of one side, on a link (passages of both), or on the whole comparison (none). */
export interface Note {
  id: number;
  left: Span[];
  right: Span[];
  /** The numbers of the revisions that it was written on, where they are earlier than these. */
  carriedFrom: Record<Side, number> | null;
  /** What its passages say in the revisions that it was written on, where the words have changed since; null where they have not. */
  orphaned: Record<Side, string[]> | null;
  /** The first version first; there is one or more. */
  versions: NoteVersion[];
}

/** A note and the comparison that it is on. */
export interface ShownNote {
  note: Note;
  pair: ReadoutPair;
}

export interface NotePage {
  /** On the revisions that it was written on. */
  written: ShownNote;
  /** On the latest revisions, which may be the same ones; null where it is on two revisions of one readout. */
  present: ShownNote | null;
}

/** A note as it is edited: in the trash or not, because what was typed of it must not be lost. */
export interface EditableNote {
  id: number;
  call: { slug: string; title: string };
  /** The first version first; there is one or more. */
  versions: NoteVersion[];
}
