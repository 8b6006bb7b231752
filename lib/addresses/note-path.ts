/** What the address of a new note says of it: as the fields of its form, nothing of which is checked yet. */
export interface NoteQuery {
  pair: string;
  /** Offsets of passages, "0-26 31-58"; empty for a note on the comparison. */
  left: string;
  right: string;
  author: string;
}

type Query = Record<string, string | string[] | undefined>;

const valuesOf = (value: Query[string]): string[] => [value ?? []].flat();

/** Lists of offsets in one; a passage that is quoted twice on a page can be chosen twice, and counts once. */
const joinOffsets = (value: Query[string]) =>
  [...new Set(valuesOf(value).flatMap((list) => list.split(/\s+/)))].join(" ").trim();

/**
 * Reads what the address of a new note says. A form's checkboxes give each chosen passage a field of its own.
 *
 * @example
 * readNoteQuery({ pair: "a:b@1..a:c@1", left: ["0-26", "31-58"] });
 * //=> { pair: "a:b@1..a:c@1", left: "0-26 31-58", right: "", author: "" }
 */
export function readNoteQuery({ pair, left, right, author }: Query): NoteQuery {
  const [name = "", by = ""] = [valuesOf(pair)[0], valuesOf(author)[0]];
  return { pair: name, left: joinOffsets(left), right: joinOffsets(right), author: by };
}

/** More notes than any library has; what is beyond is no number of one. */
const NOTE_ID = /^[1-9]\d{0,8}$/;

/**
 * Reads the part of an address that names a note.
 *
 * @returns null when it is of another shape
 * @example
 * readNoteId("7"); //=> 7
 */
export const readNoteId = (id: string): number | null => (NOTE_ID.test(id) ? Number(id) : null);

/**
 * The address of a note, or of the form that edits it.
 *
 * @param version whose text the form begins with, where it is not the latest
 * @example
 * notePath(7); //=> "/notes/7"
 * notePath(7, "edit", 2); //=> "/notes/7/edit?version=2"
 */
export const notePath = (id: number, page?: "edit", version?: number): string =>
  `/notes/${id}${page ? `/${page}` : ""}${version === undefined ? "" : `?version=${version}`}`;

/**
 * The address of the form that writes a note.
 *
 * @example
 * newNotePath({ pair: "a:b@1..a:c@1", left: "0-26", right: "", author: "" }); //=> "/notes/new?pair=a%3Ab%401..a%3Ac%401&left=0-26"
 */
export const newNotePath = (query: NoteQuery): string =>
  `/notes/new?${new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ""))}`;
