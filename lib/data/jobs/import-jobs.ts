import "server-only";
import { importOutcome } from "../../schema/import-outcome";
import type { ImportJob, ImportOutcome, ImportState } from "../../model/library/import-jobs";
import { database } from "../client";
import { storeAudited } from "../store-audited";
import { inWriteTransaction } from "../write-transaction";

/** Milliseconds that an import may take. An older one was interrupted when its server ended. */
export const LONGEST_IMPORT = 2 * 60 * 60_000;

const overdueBefore = (now: Date) => new Date(now.getTime() - LONGEST_IMPORT);

/**
 * Records that an import has begun.
 *
 * @param name of the file
 * @param instance the server that runs it, by host and port
 * @returns its id; null if another one is running, here or in another process
 * @throws when the database cannot be written
 * @example
 * await beginImportJob("calls.json", "db-1:3000", new Date()); //=> 3
 */
export async function beginImportJob(name: string, instance: string, now: Date): Promise<number | null> {
  const running = { where: { state: "running", startedAt: { gt: overdueBefore(now) } } };
  // While an import stores, it holds the write lock for minutes.
  if ((await database().importJob.count(running)) > 0) return null;
  return inWriteTransaction(async (client) => {
    if ((await client.importJob.count(running)) > 0) return null;
    const { id } = await client.importJob.create({ data: { name, instance, state: "running", startedAt: now } });
    return id;
  });
}

/**
 * Records how an import has ended, unless its end is recorded already.
 *
 * @throws when the database cannot be written
 * @example
 * await endImportJob(3, { state: "done", outcome: { kind: "imported", imported } }, new Date());
 */
export async function endImportJob(
  id: number,
  { state, outcome }: { state: Exclude<ImportState, "running">; outcome: ImportOutcome | null },
  now: Date,
): Promise<void> {
  const result = outcome === null ? null : JSON.stringify(outcome);
  await storeAudited(
    (client) => client.importJob.updateMany({ where: { id, state: "running" }, data: { state, result, endedAt: now } }),
    // The import itself reports what it stored.
    ({ count }) => (count > 0 && state === "cancelled" ? { act: "import-cancelled" } : null),
  );
}

/**
 * Records that the imports of a restarted server were interrupted, so that nothing of them was stored.
 *
 * @throws when the database cannot be written
 * @example
 * await endLeftImports("db-1:3000", new Date());
 */
export async function endLeftImports(instance: string, now: Date): Promise<void> {
  await database().importJob.updateMany({
    where: { instance, state: "running" },
    data: { state: "failed", endedAt: now },
  });
}

/**
 * The latest import, whoever started it. One that has run for too long counts as failed.
 *
 * @returns null if there was none
 * @throws when the database cannot be read
 * @example
 * (await findLatestImport())?.state; //=> "running"
 */
export async function findLatestImport(now = new Date()): Promise<ImportJob | null> {
  const row = await database().importJob.findFirst({ orderBy: { id: "desc" } });
  if (!row) return null;
  const { id, name, result, startedAt } = row;
  const isOverdue = row.state === "running" && startedAt <= overdueBefore(now);
  const outcome = result === null ? null : importOutcome.parse(JSON.parse(result));
  return { id, name, state: isOverdue ? "failed" : (row.state as ImportState), outcome };
}
