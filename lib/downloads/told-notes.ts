import { SIDES, type Side } from "../compare";
import type { Note } from "../data/notes";
import { inWords, nameSides } from "../wording";
import { byline } from "../wording-review";
import { passageNumber } from "./told-review";
import type { Told } from "./told";

/** A note as it reads now, with the passages that it is on. */
export interface ToldNote extends Pick<Note, "id" | "carriedFrom" | "lost"> {
  text: string;
  /** Who wrote what it says now, and when (ISO 8601, UTC). */
  author: string;
  at: string;
  /** Its absolute address. */
  address: string;
  /** Ids of its passages: of one side, of both for a link, of none for the comparison as a whole. */
  on: Record<Side, string[]>;
}

/** Each passage asks for its notes: they are placed once. */
const placed = new WeakMap<Told, ToldNote[]>();

/** The notes of a comparison, oldest first; one that was emptied is off the page, and not told. */
export function toldNotes(told: Told): ToldNote[] {
  const known = placed.get(told);
  if (known) return known;
  const notes = placeNotes(told);
  placed.set(told, notes);
  return notes;
}

function placeNotes({ notes, comparison, address }: Told): ToldNote[] {
  return notes.flatMap(({ id, versions, carriedFrom, lost, ...spans }): ToldNote[] => {
    const latest = versions.at(-1);
    if (!latest || latest.text === "") return [];
    const idsOn = (side: Side) =>
      comparison[side].passages
        .filter(({ start, end }) => spans[side].some((span) => start < span.end && span.start < end))
        .map((passage) => passage.id);
    const { text, author, at } = latest;
    const on = { left: idsOn("left"), right: idsOn("right") };
    return [{ id, text, author, at, carriedFrom, lost, address: new URL(`/notes/${id}`, address).href, on }];
  });
}

const isOnPassages = ({ on }: ToldNote) => on.left.length + on.right.length > 0;

/** Notes on the comparison as a whole, and those whose passages are gone. */
export const notesOnAll = (told: Told): ToldNote[] => toldNotes(told).filter((note) => !isOnPassages(note));

/** Notes on any of some passages, those on links of theirs among them, each once. */
export const notesOnAny = (told: Told, ids: string[]): ToldNote[] =>
  toldNotes(told).filter(({ on }) => [...on.left, ...on.right].some((id) => ids.includes(id)));

/**
 * Who wrote a note, when and on what.
 *
 * @example
 * noteHeading(told, note); //=> "Note by Ana on 1 January 2030 on US, 2 and Azerbaijan, 3"
 */
export function noteHeading({ pair }: Told, note: ToldNote): string {
  const names = nameSides(pair);
  const passages = SIDES.flatMap((side) => note.on[side].map((id) => `${names[side].label}, ${passageNumber(id)}`));
  const what = passages.length > 0 ? ` on ${inWords(passages)}` : note.lost ? "" : " on the comparison";
  const lost = note.lost && SIDES.flatMap((side) => note.lost![side]).map((quote) => `“${quote}”`);
  return `Note ${byline(note)}${what}${lost ? `, written on words that have changed since: ${inWords(lost)}` : ""}`;
}
