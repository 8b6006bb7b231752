import type { ReaderName } from "../model/comparisons/comparison-query";
import { parseReader } from "./comparison-query";
import { allTexts, firstText, formatQuery, type QueryValues } from "./query-values";

/** The query of the address of a new note: the values of its form, not yet checked. */
export interface NoteQuery {
  /** The two exact revisions, as `pinnedName` names them. */
  pair: string;
  /** Offsets of passages, UTF-16 code units, "0-26 31-58"; empty on both sides for a note on the comparison. */
  left: string;
  right: string;
  author: string;
  /** Whose links are shown by the comparison that the page links to; null for the default reader. */
  reader: ReaderName | null;
}

/** A passage that a page quotes twice can be selected twice, but counts once. */
const joinOffsets = (value: unknown) =>
  [...new Set(allTexts(value).flatMap((list) => list.split(/\s+/)))].join(" ").trim();

/**
 * Reads the query of a new note. Each selected checkbox of a form is a field of its own.
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
 * @returns with "?"; empty if there is nothing to write
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
