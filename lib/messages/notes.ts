import { isSamePerson } from "../review/same-person";
import { count, formatPublication, inWords, type SideNames } from "./names";
import { carriedOver } from "./review";
import type { NoteVersion, Note } from "../model/notes";
import type { Side } from "../model/comparison";
import { SIDES } from "../model/sides";

type Written = Pick<NoteVersion, "author" | "at">;

/**
 * Who edited a note since it was written, each once, in the order of their first edits; its author too, who may have.
 *
 * @example
 * editorsOf(note.versions); //=> ["Ben"]
 */
export function editorsOf([, ...edits]: Written[]): string[] {
  const names = edits.map(({ author }) => author);
  return names.filter((name, place) => names.findIndex((other) => isSamePerson(name, other)) === place);
}

/**
 * That a note was edited and by whom, before the day or the moment of the last edit; who edited their own is not named again.
 *
 * @param editors as `editorsOf` finds them
 * @returns empty where nobody edited it
 * @example
 * editedBy("Ana", ["Ben"]); //=> ", edited by Ben on "
 * editedBy("Ana", ["Ana"]); //=> ", edited on "
 */
export function editedBy(author: string, editors: string[]): string {
  if (editors.length === 0) return "";
  if (editors.every((editor) => isSamePerson(editor, author))) return ", edited on ";
  return `, edited by ${inWords(editors)}${editors.length > 1 ? ", last" : ""} on `;
}

/**
 * That a note was edited, by whom and when last.
 *
 * @param at of the last edit, ISO 8601
 * @returns empty where nobody edited it
 * @example
 * editedOn("Ana", ["Ben"], "2026-11-23T05:06:00.000Z"); //=> ", edited by Ben on 23 November 2026"
 */
export function editedOn(author: string, editors: string[], at: string): string {
  const edited = editedBy(author, editors);
  return edited && `${edited}${formatPublication(at.slice(0, 10))}`;
}

/**
 * Whose a note is, since when, on which revisions it was written where it was not on these, and who edited it since.
 *
 * @param versions the first one first
 * @example
 * noteByline(versions, null); //=> "Ana Petrova, 22 November 2026, edited by Ben on 23 November 2026"
 */
export function noteByline(versions: Written[], from: Note["carriedFrom"]): string {
  const { author, at } = versions[0]!;
  const edited = editedOn(author, editorsOf(versions), versions.at(-1)!.at);
  return `${author}, ${formatPublication(at.slice(0, 10))}${carriedOver(from)}${edited}`;
}

/**
 * What a note is on, in a sentence.
 *
 * @param on passages of both sides
 * @example
 * sayNoted({ left: [passage], right: [] }, names); //=> "a passage of the US readout"
 */
export function sayNoted(on: Record<Side, unknown[]>, names: Record<Side, SideNames>): string {
  const parts = SIDES.filter((side) => on[side].length > 0).map((side) => {
    const passages = on[side].length === 1 ? "a passage" : count(on[side].length, "passage");
    return `${passages} of the ${names[side].readout}`;
  });
  return parts.length === 0 ? "the comparison" : inWords(parts);
}

/** Said beside a note on words that the present revisions do not have: what those words were follows. */
export const CHANGED_WORDS = "The words that this note is on have changed since:";
