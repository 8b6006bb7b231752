import "server-only";
import { libraryPath } from "../../addresses/site-path";
import type { OnProgress } from "../../exchange/library/read-library";
import type { LibraryFormat } from "../../model/library/downloads";
import { findConflicts } from "./library-conflicts";
import { storeLibrary } from "./library-writes";
import type { AuditedAct } from "../people/audit";
import { libraryImported } from "../outbox/news";
import { storeAudited } from "../store-audited";
import type { FileOutline, FileSource } from "./file-messages";
import { openLibraryFile } from "./open-library-file";
import { deleteUntouched, findUntouched } from "./untouched-calls";
import type { FaultReport, Imported } from "../../model/library/library";

/** Time limits in milliseconds for storing a library, and for waiting for the write lock. */
const WRITE_TIMEOUT = 30 * 60_000;
const WRITE_PATIENCE = 60_000;

function countLibrary({ calls, snapshots, judgements, notes }: FileOutline): Imported {
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
 * What the audit says of an import.
 *
 * @param file the name of the file
 * @example
 * importedFile("calls.json").details; //=> { file: "calls.json" }
 */
export const importedFile = (file: string): AuditedAct => ({
  act: "imported",
  thing: libraryPath(),
  details: { file },
  news: libraryImported(),
});

/**
 * Imports a file of any size: all of it in one transaction, or nothing, with a report of every fault.
 *
 * @param file its bytes, or its path on this machine
 * @param progress called now and then with the progress
 * @param audited what the audit says of it
 * @throws when the database cannot be read or written
 * @example
 * await importLibrary(bytes, "json"); //=> { kind: "imported", imported: { calls: 1, readouts: 2, … } }
 */
export async function importLibrary(
  given: FileSource,
  format: LibraryFormat,
  progress?: OnProgress,
  audited: AuditedAct = { act: "imported", thing: libraryPath(), news: libraryImported() },
): Promise<ImportResult> {
  const file = await openLibraryFile(given, format, progress);
  if (!("outline" in file)) return { kind: "faults", faults: file };
  const { outline } = file;
  try {
    return await storeAudited(
      async (client): Promise<ImportResult> => {
        const replaced = await findUntouched(client, outline.calls);
        const conflicts = await findConflicts(client, outline, file.faults === 0, replaced);
        if (file.faults + conflicts.length > 0) return { kind: "faults", faults: await file.report(conflicts) };
        await deleteUntouched(client, replaced);
        await storeLibrary(client, outline, file.batches(), progress);
        return { kind: "imported", imported: countLibrary(outline) };
      },
      ({ kind }) => (kind === "imported" ? audited : null),
      { timeout: WRITE_TIMEOUT, maxWait: WRITE_PATIENCE },
    );
  } finally {
    file.close();
  }
}
