import "server-only";
import { fstatSync, openSync, readSync } from "node:fs";
import { CHUNK_SIZE, inMemory, type FileBytes } from "../../exchange/library/file-bytes";
import { openFile, type OnProgress } from "../../exchange/library/read-library";
import type { LibraryFormat } from "../../model/library/downloads";
import type { Conflict } from "./library-conflicts";
import { outlineSnapshot, type SnapshotOutline } from "./snapshot-outline";
import type { FileOutline, FileSource, ItemBatch } from "./file-messages";
import type { FaultReport } from "../../model/library/library";

/** Calls of a batch, and characters of their texts: one statement stores them, and nothing else runs in the meantime. */
const MOST_CALLS = 50;
const MOST_CHARACTERS = 500_000;

/** A file that could be read. */
export interface ReadFile {
  outline: FileOutline;
  /** The number of its own faults. */
  faults: number;
  /** Its own faults and its conflicts with what is stored, with their lines. */
  report(conflicts: Conflict[]): FaultReport;
  /** All calls and permanent links, in the order of the file. */
  batches(): Generator<ItemBatch>;
}

/** A file on this machine, read in pieces. It stays open until the process ends. */
function onDisk(path: string): FileBytes {
  const descriptor = openSync(path, "r");
  const { size, mtimeMs } = fstatSync(descriptor);
  return {
    size,
    *chunks() {
      const now = fstatSync(descriptor);
      if (now.size !== size || now.mtimeMs !== mtimeMs) throw new Error("The file was changed while it was read.");
      for (let at = 0; ;) {
        const chunk = Buffer.allocUnsafe(CHUNK_SIZE);
        const length = readSync(descriptor, chunk, 0, CHUNK_SIZE, at);
        if (length === 0) return;
        at += length;
        yield chunk.subarray(0, length);
      }
    },
  };
}

const lengthOf = ({ readouts }: ItemBatch["calls"][number]) =>
  readouts.reduce((sum, { revisions }) => sum + revisions.reduce((length, { text }) => length + text.length, 0), 0);

/**
 * Reads and checks a library file, and returns what must be known of it before it is stored.
 *
 * @returns the file; or why it cannot be read
 * @throws when there is no such file on this machine, or it changes in the meantime
 * @example
 * const file = readFile({ path: "calls.json" }, "json");
 * if ("outline" in file) file.outline.calls.length; //=> 7
 */
export function readFile(given: FileSource, format: LibraryFormat, progress?: OnProgress): ReadFile | FaultReport {
  const snapshots: SnapshotOutline[] = [];
  const opened = openFile("path" in given ? onDisk(given.path) : inMemory(given), format, {
    progress,
    onSnapshot: (snapshot) => void snapshots.push(outlineSnapshot(snapshot)),
  });
  if (!("outline" in opened)) return opened;
  const { faults, placeOf, largeItems } = opened;
  return {
    outline: { ...opened.outline, snapshots },
    faults: faults.total,
    report(conflicts) {
      const placed = conflicts.map(({ kind, name, message }) => ({ path: placeOf(kind, name), message }));
      return opened.report(faults.add(placed));
    },
    *batches() {
      let batch: ItemBatch = { calls: [], snapshots: [] };
      let length = 0;
      for (const { list, item } of largeItems()) {
        if (list === "calls") batch.calls.push(item);
        else batch.snapshots.push({ ...item, ...outlineSnapshot(item) });
        length += list === "calls" ? lengthOf(item) : item.content.length;
        if (length < MOST_CHARACTERS && batch.calls.length < MOST_CALLS) continue;
        yield batch;
        batch = { calls: [], snapshots: [] };
        length = 0;
      }
      yield batch;
    },
  };
}
