import "server-only";
import type { NoteEdit, NoteInput } from "../../schema/note-input";
import { notePath } from "../../addresses/note-path";
import type { Prisma } from "../generated/client";
import { findNamedPair } from "../comparisons/named-pairs";
import { lookUpAddress } from "../library/address-lookup";
import { NOTE_VERSION, toVersion } from "./note-queries";
import { toStoredAuthor, readAuthorNames } from "../people/authors";
import { areWithinTexts, findRevisionPair, toPairRow } from "../reviews/revision-pairs";
import { storeAudited } from "../store-audited";
import type { NoteVersion } from "../../model/reviews/notes";
import type { ReviewFault } from "../../model/reviews/review-faults";

export type NoteAnswer =
  | { kind: "stored"; id: number; number: number }
  | { kind: "fault"; fault: Extract<ReviewFault, "not-stored" | "same-revision" | "outside-text"> }
  /** Somebody edited it in the meantime; this is what it says now. */
  | { kind: "edited-meanwhile"; latest: NoteVersion };

/**
 * Stores a note with its first version. The same words by the same author at the same place are one note, because a form may be sent twice.
 *
 * @param note checked by `noteInput`; offsets are UTF-16 code units of the two revisions' texts
 * @returns the note's id and the number of its version, or why it was not stored
 * @example
 * await addNote(noteInput.parse({ pair, left: "30-64", author: "Ana", text: "See the map." }));
 * //=> { kind: "stored", id: 7, number: 1 }
 */
export async function addNote({ pair: names, left, right, author, text }: NoteInput): Promise<NoteAnswer> {
  const pair = await findRevisionPair(names);
  if (!pair) return { kind: "fault", fault: "not-stored" };
  if (pair.left.id === pair.right.id) return { kind: "fault", fault: "same-revision" };
  if (!(await areWithinTexts(pair, { left, right }))) return { kind: "fault", fault: "outside-text" };
  const row = toPairRow({ left: pair.left.id, right: pair.right.id }, { left, right });
  const add = async (client: Prisma.TransactionClient) => {
    const version = { number: 1, text, author: await toStoredAuthor(author, client) };
    const same = { ...row, versions: { every: version } };
    const data = { ...row, versions: { create: version } };
    const select = { id: true };
    const known = await client.note.findFirst({ where: same, select });
    return { id: (known ?? (await client.note.create({ data, select }))).id, isNew: known === null };
  };
  const { id } = await storeAudited(add, (note) =>
    note.isNew ? { act: "note-written", thing: notePath(note.id) } : null,
  );
  return { kind: "stored", id, number: 1 };
}

/**
 * Stores the next version of a note. An empty text removes the note from the page but keeps its history; an unchanged text makes no
 * version. When two people edit the same version, the second gets back what the first wrote.
 *
 * @param edit checked by `noteEdit`
 * @example
 * await editNote({ id: 7, number: 1, author: "Ben", text: "See both maps." }); //=> { kind: "stored", id: 7, number: 2 }
 */
export async function editNote({ id, number, author, text }: NoteEdit): Promise<NoteAnswer> {
  const edit = async (client: Prisma.TransactionClient): Promise<NoteAnswer> => {
    const latest = await client.noteVersion.findFirst({
      where: { noteId: id },
      orderBy: { number: "desc" },
      select: NOTE_VERSION,
    });
    if (!latest) return { kind: "fault", fault: "not-stored" };
    if (latest.number !== number) {
      const nameOf = await readAuthorNames([latest.author], client);
      return { kind: "edited-meanwhile", latest: toVersion({ ...latest, author: nameOf(latest.author) }) };
    }
    if (latest.text === text) return { kind: "stored", id, number };
    const data = { noteId: id, number: number + 1, author: await toStoredAuthor(author, client), text };
    await client.noteVersion.create({ data });
    return { kind: "stored", id, number: number + 1 };
  };
  return storeAudited(edit, (answer) =>
    answer.kind === "stored" && answer.number > number ? { act: "note-edited", thing: notePath(id) } : null,
  );
}

/** The result of writing a note on readouts that may have been renamed, or moved to the trash, since its writer saw them. */
export type CurrentNoteAnswer = NoteAnswer | { kind: "deleted" };

/**
 * Stores a note (`addNote`) under the current names of the readouts, unless one is in the trash.
 *
 * @param note checked by `noteInput`
 * @throws when the database cannot be written
 * @example
 * await addCurrentNote(note); //=> { kind: "deleted" }, where the call is in the trash
 */
export async function addCurrentNote(note: NoteInput): Promise<CurrentNoteAnswer> {
  const found = await findNamedPair(note.pair);
  if (found.kind === "deleted") return { kind: "deleted" };
  if (found.kind === "missing") return { kind: "fault", fault: "not-stored" };
  return addNote({ ...note, pair: found.pair });
}

/**
 * Stores the next version of a note (`editNote`), unless what it is on is in the trash.
 *
 * @param edit checked by `noteEdit`
 * @throws when the database cannot be written
 * @example
 * await editCurrentNote(edit); //=> { kind: "deleted" }, where the call is in the trash
 */
export async function editCurrentNote(edit: NoteEdit): Promise<CurrentNoteAnswer> {
  const { kind } = await lookUpAddress(notePath(edit.id));
  return kind === "deleted" ? { kind } : editNote(edit);
}
