import type { LargeItem, LibraryOutline } from "../../exchange/library/outline";
import type { LibraryFormat } from "../../model/library/downloads";
import type { Conflict } from "./library-conflicts";
import type { SnapshotOutline } from "./snapshot-outline";
import type { FaultReport } from "../../model/library/library";

/** A file of a library: its bytes, or where it lies on this machine. One that was sent by a user may not take for ever. */
export type GivenFile = Uint8Array | { path: string; isSent?: boolean };

/** What the child that reads a file is asked. */
export type FileQuestion =
  | { kind: "read"; file: GivenFile; format: LibraryFormat; isWatched: boolean }
  /** Where in the file these are, with its own faults. */
  | { kind: "report"; conflicts: Conflict[] }
  /** Some more of its large items. */
  | { kind: "next" };

/** What must be known of a file before it is stored. */
export interface FileOutline extends LibraryOutline {
  snapshots: SnapshotOutline[];
}

/** A list of an outline, and some of its items: all in one message would hold up everything else. */
export type OutlinePart = {
  [List in keyof FileOutline]: { list: List; items: FileOutline[List] };
}[keyof FileOutline];

/** Calls and permanent links as they are stored. */
export interface ItemBatch {
  calls: Extract<LargeItem, { list: "calls" }>["item"][];
  snapshots: (Extract<LargeItem, { list: "snapshots" }>["item"] & SnapshotOutline)[];
}

export type LastAnswer =
  /** All of the outline is sent. */
  | { kind: "read"; faults: number }
  | { kind: "reported"; faults: FaultReport }
  /** The items that come next; null after the last. */
  | { kind: "batch"; batch: ItemBatch | null };

export type FileAnswer =
  LastAnswer | { kind: "progress"; done: number; total: number } | { kind: "outline"; part: OutlinePart };
