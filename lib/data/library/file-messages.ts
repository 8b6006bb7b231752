import type { LargeItem, LibraryOutline } from "../../exchange/library/outline";
import type { LibraryFormat } from "../../model/library/downloads";
import type { Conflict } from "./library-conflicts";
import type { SnapshotOutline } from "./snapshot-outline";
import type { FaultReport } from "../../model/library/library";

/** A library file: its bytes, or its path on this machine. Reading one that a user sent has a time limit. */
export type FileSource = Uint8Array | { path: string; isSent?: boolean };

/** Requests to the child that reads a file. */
export type FileQuestion =
  | { kind: "read"; file: FileSource; format: LibraryFormat; isWatched: boolean }
  /** Asks where in the file these are, and for the file's own faults. */
  | { kind: "report"; conflicts: Conflict[] }
  /** Asks for more of its large items. */
  | { kind: "next" };

/** What must be known of a file before it is stored. */
export interface FileOutline extends LibraryOutline {
  snapshots: SnapshotOutline[];
}

/** A part of one of an outline's lists: a message with all of it would block everything else. */
export type OutlinePart = {
  [List in keyof FileOutline]: { list: List; items: FileOutline[List] };
}[keyof FileOutline];

/** Calls and permanent links in the form in which they are stored. */
export interface ItemBatch {
  calls: Extract<LargeItem, { list: "calls" }>["item"][];
  snapshots: (Extract<LargeItem, { list: "snapshots" }>["item"] & SnapshotOutline)[];
}

export type LastAnswer =
  /** The whole outline was sent. */
  | { kind: "read"; faults: number }
  | { kind: "reported"; faults: FaultReport }
  /** The next items; null after the last. */
  | { kind: "batch"; batch: ItemBatch | null };

export type FileAnswer =
  LastAnswer | { kind: "progress"; done: number; total: number } | { kind: "outline"; part: OutlinePart };
