import type { ReadoutPair } from "../calls/readout-pairs";
import type { Span, Side } from "../comparisons/comparison";

/** A version of a note. */
export interface NoteVersion {
  number: number;
  /** Plain text; empty if the note was removed from the page. */
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
  /** The revisions that it was written on, if they are earlier than these. */
  carriedFrom: Record<Side, number> | null;
  /** What its passages say in the revisions that it was written on, if the words have changed since; otherwise null. */
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
  /** On the latest revisions, which may be the same ones; null if it is on two revisions of one readout. */
  present: ShownNote | null;
}

/** A note for its edit form. It may be in the trash, because what was typed must not be lost. */
export interface EditableNote {
  id: number;
  call: { slug: string; title: string };
  /** The first version first; there is one or more. */
  versions: NoteVersion[];
}
