import type { ReaderName } from "../model/comparisons/comparison-query";
import { parseReader } from "./comparison-query";
import { allTexts, firstText, formatQuery, type QueryValues } from "./query-values";

/** What the address of a new note says of it: the fields of its form, none of which is checked yet. */
export interface NoteQuery {
  /** The two exact revisions, as `pinnedName` names them. */
  pair: string;
  /** Offsets of passages, UTF-16 code units, "0-26 31-58"; empty on both sides for a note on the comparison. */
  left: string;
  right: string;
  author: string;
  /** Whose links the comparison shows to which the page leads back; null for those of the default reader. */
  reader: ReaderName | null;
}

/** A passage that is quoted twice on a page can be chosen twice, and counts once. */
const joinOffsets = (value: unknown) =>
  [...new Set(allTexts(value).flatMap((list) => list.split(/\s+/)))].join(" ").trim();

/**
 * Reads the query of a new note. A form's checkboxes give each chosen passage a field of its own.
 *
 * @example
 * parseNoteQuery({ pair: "a:b@1..a:c@1", left: ["0-26", "31-58"] });
 * //=> { pair: "a:b@1..a:c@1", left: "0-26 31-58", right: "", author: "", reader: null }
 */
export const parseNoteQuery = ({ pair, left, right, author, reader }: QueryValues): NoteQuery => ({
  pair: firstText(pair),
  left: joinOffsets(left),
  right: joinOffsets(right),
  author: firstText(author),
  reader: parseReader({ reader }),
});

/**
 * Writes the query of a new note; the inverse of `parseNoteQuery`.
 *
 * @returns with "?", or empty where nothing is said
 * @example
 * formatNoteQuery({ pair: "a:b@1..a:c@1", left: "0-26", right: "", author: "", reader: null }); //=> "?pair=a%3Ab%401..a%3Ac%401&left=0-26"
 */
export const formatNoteQuery = ({ pair, left, right, author, reader }: NoteQuery): string =>
  formatQuery([
    ["pair", pair],
    ["left", left],
    ["right", right],
    ["author", author],
    ["reader", reader ?? ""],
  ]);
