import "server-only";
import { markTitle } from "../../model/calls/fictional";
import { revisionReference, type PairReference } from "../../addresses/pair-names";
import { database } from "../client";
import { findNotePair, findNotes, NOTE_VERSION, toVersion } from "./note-queries";
import { findReferencedPair } from "../comparisons/readout-pairs";
import type { RevisionPair } from "../../model/calls/readout-pairs";
import type { ShownNote, NotePage, EditableNote } from "../../model/reviews/notes";

async function findNoteIn(id: number, reference: PairReference): Promise<ShownNote | null> {
  const pair = await findReferencedPair(reference);
  const note = pair && (await findNotes(pair)).find((found) => found.id === id);
  return note ? { note, pair } : null;
}

const writtenOn = ({ left, right }: RevisionPair): PairReference => ({
  left: revisionReference(left),
  right: revisionReference(right),
});

const latestOf = ({ left, right }: PairReference): PairReference => ({
  left: { ...left, revision: null },
  right: { ...right, revision: null },
});

const isOneReadout = ({ left, right }: PairReference) => left.call === right.call && left.readout === right.readout;

/**
 * A note as it was written, and as it is now.
 *
 * @returns null if there is none, or what it is on is in the trash
 * @example
 * (await findNotePage(7))?.present?.note.carriedFrom; //=> { left: 1, right: 1 }, for one on earlier revisions
 */
export async function findNotePage(id: number): Promise<NotePage | null> {
  const names = await findNotePair(id);
  const reference = names && writtenOn(names);
  const written = reference && (await findNoteIn(id, reference));
  if (!written) return null;
  return { written, present: isOneReadout(reference) ? null : await findNoteIn(id, latestOf(reference)) };
}

const CALL = {
  select: { readout: { select: { call: { select: { slug: true, title: true, isFictional: true } } } } },
} as const;

/**
 * A note to be edited.
 *
 * @returns null if there is none
 * @example
 * (await findEditableNote(7))?.versions.at(-1)?.text; //=> "See the map."
 */
export async function findEditableNote(id: number): Promise<EditableNote | null> {
  const versions = { select: NOTE_VERSION, orderBy: { number: "asc" } } as const;
  const note = await database().note.findUnique({ where: { id }, select: { first: CALL, versions } });
  return note && { id, call: markTitle(note.first.readout.call), versions: note.versions.map(toVersion) };
}
