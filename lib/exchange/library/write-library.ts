import type { LibraryFormat } from "../../model/library/downloads";
import type { Library } from "../../schema/library";
import { writeLibraryCsv } from "./write-csv";
import { writeLibraryJson } from "./write-json";

/** The lists of a library. An item is read when it is written, so that no list is in memory as a whole. */
export type LibraryLists = {
  [List in keyof Library]: Iterable<Library[List][number]> | AsyncIterable<Library[List][number]>;
} & {
  /** The number of parties in the largest call. */
  seats: number;
};

const WRITERS: Record<LibraryFormat, (library: LibraryLists) => AsyncGenerator<string>> = {
  json: writeLibraryJson,
  csv: writeLibraryCsv,
};

/** Characters per piece; smaller ones would be sent in many small packets. */
const PIECE_LENGTH = 64 * 1024;

/**
 * Writes a library in one of its formats, piece by piece; read-library.ts reads it back.
 *
 * @param length characters that a piece has at least, but for the last
 * @example
 * for await (const piece of writeLibrary(library, "json")) file.write(piece);
 */
export async function* writeLibrary(
  library: LibraryLists,
  format: LibraryFormat,
  length = PIECE_LENGTH,
): AsyncGenerator<string> {
  let piece = "";
  for await (const written of WRITERS[format](library)) {
    piece += written;
    if (piece.length < length) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

/**
 * The lists of a library that is in memory.
 *
 * @example
 * listsOf(library).seats; //=> 2, the most parties that a call has
 */
export const listsOf = (library: Library): LibraryLists => ({
  ...library,
  seats: library.calls.reduce((most, { parties }) => Math.max(most, parties.length), 0),
});
