import { SIDES, type Side } from "./compare";
import type { Note, NoteVersion } from "./data/note-queries";
import { count, formatPublication, inWords, type SideNames } from "./wording";
import { carriedOver } from "./wording-review";

/**
 * Whose a note is, since when, and on which revisions it was written where it was not on these.
 *
 * @example
 * noteByline(version, null); //=> "Ana Petrova, 22 November 2026"
 */
export function noteByline({ author, at }: Pick<NoteVersion, "author" | "at">, from: Note["carriedFrom"]): string {
  return `${author}, ${formatPublication(at.slice(0, 10))}${carriedOver(from)}`;
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
