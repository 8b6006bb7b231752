import "server-only";
import type { FaultReport, Progress } from "../../exchange/library/read-library";
import type { LibraryFormat } from "../../model/downloads";
import type { Library } from "../../schema/library";
import { findConflicts } from "./library-conflicts";
import { storeLibrary } from "./library-writes";
import { inWriteTransaction } from "../write-transaction";
import { openLibraryFile } from "./open-library-file";
import { deleteUntouched, findUntouched } from "./untouched-calls";
import type { Imported } from "../../model/library";

/** Time limits in milliseconds for storing a library, and for waiting for the write lock. */
const WRITE_TIMEOUT = 30 * 60_000;
const WRITE_PATIENCE = 60_000;

function countLibrary({ calls, snapshots, judgements, notes }: Library): Imported {
  const readouts = calls.flatMap((call) => call.readouts);
  return {
    calls: calls.length,
    readouts: readouts.length,
    revisions: readouts.reduce((sum, { revisions }) => sum + revisions.length, 0),
    snapshots: snapshots.length,
    judgements: judgements.length,
    notes: notes.length,
  };
}

export type ImportResult = { kind: "imported"; imported: Imported } | { kind: "faults"; faults: FaultReport };

/**
 * Imports a file: all of it in one transaction, or nothing, with a report of every fault.
 *
 * @throws when the database cannot be read or written
 */
export async function importLibrary(
  bytes: Uint8Array,
  format: LibraryFormat,
  progress?: Progress,
): Promise<ImportResult> {
  const file = await openLibraryFile(bytes, format, progress);
  if (!("library" in file)) return { kind: "faults", faults: file };
  const { library } = file;
  try {
    return await inWriteTransaction(
      async (client): Promise<ImportResult> => {
        const replaced = await findUntouched(client, library.calls);
        const conflicts = await findConflicts(client, library, file.faults === 0, replaced);
        if (file.faults + conflicts.length > 0) return { kind: "faults", faults: await file.report(conflicts) };
        await deleteUntouched(client, replaced);
        await storeLibrary(client, library, progress);
        return { kind: "imported", imported: countLibrary(library) };
      },
      { timeout: WRITE_TIMEOUT, maxWait: WRITE_PATIENCE },
    );
  } finally {
    file.close();
  }
}
