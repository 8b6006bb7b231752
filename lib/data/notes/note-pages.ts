import "server-only";
import { pinnedName } from "../../addresses/comparison-path";
import { database } from "../client";
import { findNotePair, findNotes, NOTE_VERSION, toVersion } from "./note-queries";
import { findPair } from "../comparisons/readout-pairs";
import type { RevisionName } from "../../model/readout-pairs";
import type { ShownNote, NotePage, EditableNote } from "../../model/notes";

async function findShown(id: number, address: string): Promise<ShownNote | null> {
  const pair = await findPair(address, null);
  const note = pair && (await findNotes(pair)).find((found) => found.id === id);
  return note ? { note, pair } : null;
}

const latestName = ({ call, readout }: RevisionName) => `${call.slug}:${readout.slug}`;

/**
 * A note as it was written and as it stands now.
 *
 * @returns null when there is none, or when what it is on is in the bin
 * @example
 * (await findNotePage(7))?.present?.note.carriedFrom; //=> { left: 1, right: 1 }, for one on earlier revisions
 */
export async function findNotePage(id: number): Promise<NotePage | null> {
  const names = await findNotePair(id);
  const written = names && (await findShown(id, pinnedName(names)));
  if (!written) return null;
  const [left, right] = [latestName(names.left), latestName(names.right)];
  return { written, present: left === right ? null : await findShown(id, `${left}..${right}`) };
}

const CALL = { select: { readout: { select: { call: { select: { slug: true, title: true } } } } } } as const;

/**
 * A note to be edited.
 *
 * @returns null when there is none
 * @example
 * (await findEditableNote(7))?.versions.at(-1)?.text; //=> "See the map."
 */
export async function findEditableNote(id: number): Promise<EditableNote | null> {
  const versions = { select: NOTE_VERSION, orderBy: { number: "asc" } } as const;
  const note = await database().note.findUnique({ where: { id }, select: { first: CALL, versions } });
  return note && { id, call: note.first.readout.call, versions: note.versions.map(toVersion) };
}
