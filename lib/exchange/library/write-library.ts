import type { Library } from "../../schema/library";
import type { LibraryFormat } from "../../model/downloads";
import { writeCsv } from "./write-csv";
import { writeJson } from "./write-json";

const WRITERS: Record<LibraryFormat, (library: Library) => Generator<string>> = { json: writeJson, csv: writeCsv };

/** Writes a library in one of its formats, piece by piece; read-library.ts reads it back. */
export const writeLibrary = (library: Library, format: LibraryFormat): Generator<string> => WRITERS[format](library);
