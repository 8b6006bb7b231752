import { formatNoteQuery, type NoteQuery } from "./note-query";
import type { ReaderName } from "../model/comparisons/comparison-query";
import { formatQuery } from "./query-values";

/**
 * The path of a note.
 *
 * @param reader whose links are shown by the comparison that the note's page links to; by default those of the default reader
 * @example
 * notePath(7);          //=> "/notes/7"
 * notePath(7, "model"); //=> "/notes/7?reader=model"
 */
export const notePath = (id: number, reader: ReaderName | null = null): string =>
  `/notes/${id}${formatQuery([["reader", reader ?? ""]])}`;

/**
 * The path of the form that edits a note.
 *
 * @param version the version whose text fills the form, if not the latest
 * @example
 * editNotePath(7);    //=> "/notes/7/edit"
 * editNotePath(7, 2); //=> "/notes/7/edit?version=2"
 */
export const editNotePath = (id: number, version: number | null = null): string =>
  `${notePath(id)}/edit${formatQuery([["version", version === null ? "" : String(version)]])}`;

const ON_ALL: Omit<NoteQuery, "pair"> = { left: "", right: "", author: "", reader: null };

/**
 * The path of the form for a new note: on the whole comparison, or on the given passages.
 *
 * @example
 * newNotePath({ pair: "a:b@1..a:c@1", left: "0-26" }); //=> "/notes/new?pair=a%3Ab%401..a%3Ac%401&left=0-26"
 */
export const newNotePath = (query: Pick<NoteQuery, "pair"> & Partial<NoteQuery>): string =>
  `/notes/new${formatNoteQuery({ ...ON_ALL, ...query })}`;
