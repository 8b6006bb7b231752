import type { FaultReport } from "../../exchange/library/read-library";
import type { LibraryFormat } from "../../model/downloads";
import type { Library } from "../../schema/library";
import type { Conflict } from "./library-conflicts";

/** What the child that reads a file is asked. */
export type FileQuestion =
  | { kind: "read"; bytes: Uint8Array; format: LibraryFormat; isWatched: boolean }
  /** Where in the file these are, with its own faults. */
  | { kind: "report"; conflicts: Conflict[] };

/** A list of a library, and some of its items: a whole library in one message would hold up everything else. */
export type LibraryPart = { [List in keyof Library]: { list: List; items: Library[List] } }[keyof Library];

export type FileAnswer =
  | { kind: "progress"; done: number; total: number }
  | { kind: "part"; part: LibraryPart }
  /** All parts are sent. */
  | { kind: "read"; faults: number }
  | { kind: "reported"; faults: FaultReport };
