import "server-only";
import { importOutcome } from "../../schema/import-outcome";
import type { ImportJob, ImportOutcome, ImportState } from "../../model/library/import-jobs";
import { database } from "../client";
import { storeAudited } from "../store-audited";
import { inWriteTransaction } from "../write-transaction";

/** Milliseconds that an import may take. One that is older was interrupted with a server that has not come back. */
export const LONGEST_IMPORT = 2 * 60 * 60_000;

const overdueBefore = (now: Date) => new Date(now.getTime() - LONGEST_IMPORT);

/**
 * Notes that an import has begun.
 *
 * @param name of the file
 * @param instance the server that does it, by its host and port
 * @returns its id; null where another one is under way, here or in another process
 * @throws when the database cannot be written
 * @example
 * await beginImportJob("calls.json", "db-1:3000", new Date()); //=> 3
 */
export async function beginImportJob(name: string, instance: string, now: Date): Promise<number | null> {
  const running = { where: { state: "running", startedAt: { gt: overdueBefore(now) } } };
  // An import that stores holds the write lock for minutes.
  if ((await database().importJob.count(running)) > 0) return null;
  return inWriteTransaction(async (client) => {
    if ((await client.importJob.count(running)) > 0) return null;
    const { id } = await client.importJob.create({ data: { name, instance, state: "running", startedAt: now } });
    return id;
  });
}

/**
 * Notes how an import has ended. One that has ended before stays as it is.
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
    // What was stored is told by what stores it.
    ({ count }) => (count > 0 && state === "cancelled" ? { act: "import-cancelled" } : null),
  );
}

/**
 * Notes that the imports of a server that starts again were interrupted: nothing of them was stored.
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
 * The import that was begun last, whoever began it. One that has run for too long counts as failed.
 *
 * @returns null where there was none
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
