import { alignReviewed } from "../../review/apply-review";
import {
  findLinkRows,
  notesAt,
  positionNotes,
  type NotesInRows,
  type PositionedNote,
} from "../../review/note-positions";
import type { ReviewedFacing, ReviewedRow } from "../../model/reviewed-comparison";
import { inWords, nameSides } from "../../messages/names";
import { editedOn, editorsOf } from "../../messages/notes";
import { byline } from "../../messages/review";
import type { Told } from "./told";
import type { NoteVersion, Note } from "../../model/notes";
import type { Side } from "../../model/comparison";
import { SIDES } from "../../model/sides";
import { passageNumber } from "../../model/passage-number";

/** A note as it reads now, with the passages that it is on. */
export interface ToldNote extends Pick<Note, "id" | "carriedFrom"> {
  /** What its passages said, where the words have changed since. */
  lost: Note["orphaned"];
  text: string;
  /** Who wrote what it says now, and when (ISO 8601, UTC). */
  author: string;
  at: string;
  /** Who wrote it first, and when: it stays theirs, whoever edits it. */
  written: Pick<NoteVersion, "author" | "at">;
  /** Who edited it since, each once; its author too, who may have. */
  editors: string[];
  /** Its absolute address. */
  address: string;
  /** Ids of its passages: of one side, of both for a link, of none for the comparison as a whole. */
  on: Record<Side, string[]>;
}

/** The rows of a comparison and its notes in their places: they are the page's. */
export interface LaidOut extends NotesInRows<Note> {
  /** In the order of the left text. */
  rows: ReviewedRow[];
}

/**
 * Lays a comparison out, as its page shows it before anything is filtered; done once, when a file is begun.
 *
 * @example
 * layOut(told).notes.whole; //=> [{ note, on: { left: [], right: [] }, also: [] }]
 */
export function layOut({ comparison, notes }: Told): LaidOut {
  const rows = alignReviewed(comparison, "left");
  return { rows, notes: positionNotes(notes, comparison, rows), linkRows: findLinkRows(rows) };
}

function tellNote(
  { address }: Told,
  { note: { id, versions, carriedFrom, orphaned }, on }: PositionedNote<Note>,
): ToldNote {
  const { text, author, at } = versions.at(-1)!;
  const [first] = versions;
  const written = { author: first!.author, at: first!.at };
  const editors = editorsOf(versions);
  return {
    id,
    text,
    author,
    at,
    written,
    editors,
    carriedFrom,
    lost: orphaned,
    address: new URL(`/notes/${id}`, address).href,
    on,
  };
}

/**
 * The notes of a comparison, oldest first; one that was emptied is off the page, and not told.
 *
 * @example
 * toldNotes(told, layOut(told))[0].on; //=> { left: ["l2"], right: ["r2"] }
 */
export const toldNotes = (told: Told, { notes: { whole, passages, links, orphaned } }: LaidOut): ToldNote[] =>
  [...whole, ...[...passages.values()].flat(), ...[...links.values()].flat(), ...orphaned]
    .map((placed) => tellNote(told, placed))
    .sort((a, b) => a.id - b.id);

/**
 * Notes on the comparison as a whole, and those whose words have changed since.
 *
 * @example
 * notesOnAll(told, layOut(told)).map(({ text }) => text); //=> ["Both were published at noon."]
 */
export const notesOnAll = (told: Told, { notes: { whole, orphaned } }: LaidOut): ToldNote[] =>
  [...whole, ...orphaned].map((placed) => tellNote(told, placed));

/**
 * Notes that stand at a passage in its row, as on the page: each stands once among all rows.
 *
 * @example
 * notesOnFacing(told, laid, row, row.right[0]).map(({ text }) => text); //=> ["The same point."]
 */
export const notesOnFacing = (told: Told, laid: LaidOut, row: ReviewedRow, facing: ReviewedFacing): ToldNote[] =>
  notesAt(facing, row, laid).map((placed) => tellNote(told, placed));

/**
 * Notes by the passages that they are on, for a format without rows: one on a link, or on several passages, is at each of them.
 *
 * @returns by the passage's id; a passage without any is not in the map
 * @example
 * notesByPassage(told, layOut(told)).get("l2")?.[0].text; //=> "The same point."
 */
export function notesByPassage(told: Told, laid: LaidOut): Map<string, ToldNote[]> {
  const found = new Map<string, ToldNote[]>();
  for (const note of toldNotes(told, laid))
    if (!note.lost)
      for (const id of [...note.on.left, ...note.on.right]) found.set(id, [...(found.get(id) ?? []), note]);
  return found;
}

/**
 * Who wrote a note, who edited it since, when and on what.
 *
 * @example
 * noteHeading(told, note);   //=> "Note by Ana on 1 January 2030 on United States, 2 and Azerbaijan, 3"
 * noteHeading(told, edited); //=> "Note by Ana on 1 January 2030, edited by Ben on 2 January 2030, on United States, 2"
 */
export function noteHeading({ pair }: Told, note: ToldNote): string {
  const names = nameSides(pair);
  const passages = SIDES.flatMap((side) => note.on[side].map((id) => `${names[side].label}, ${passageNumber(id)}`));
  const what = passages.length > 0 ? ` on ${inWords(passages)}` : note.lost ? "" : " on the comparison";
  const lost = note.lost && SIDES.flatMap((side) => note.lost![side]).map((quote) => `“${quote}”`);
  const { written, editors, carriedFrom, at } = note;
  const edited = editedOn(written.author, editors, at);
  const by = `${byline({ ...written, carriedFrom })}${edited}${edited && what ? "," : ""}`;
  return `Note ${by}${what}${lost ? `, written on words that have changed since: ${inWords(lost)}` : ""}`;
}
