import "server-only";
import { rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import {
  LONGEST_IMPORT,
  beginImportJob,
  endImportJob,
  endLeftImports,
  findLatestImport,
} from "../../data/jobs/import-jobs";
import { importInChild, type ImportChild } from "../../data/library/import-in-child";
import { currentVisitor, withVisitor } from "../../data/people/current-visitor";
import type { LibraryFormat } from "../../model/library/downloads";
import type { Visitor } from "../../model/people/roles";
import type { ImportJob, ImportOutcome, ImportProgress } from "../../model/library/import-jobs";
import { wakeComparisonJob } from "./comparison-job";
import { makeTemporaryFolder, removeOldFolders } from "./temporary-folders";

/** The import that this process runs; one at a time. */
interface Running extends ImportChild {
  id: number;
  progress: ImportProgress | null;
  /** The member who cancelled it; null if nobody did. */
  cancelledBy: Visitor | null;
  /** Resolves when its end is recorded. */
  over: Promise<void>;
}

const shared = globalThis as typeof globalThis & { parallaxImport?: Running };

/** Two servers on one machine have different ports. */
const instance = () => `${hostname()}:${process.env.PORT ?? ""}`;

/** A file that was sent. */
export interface SentFile {
  name: string;
  format: LibraryFormat;
  /** Its path in the folder for temporary files; the import removes it. */
  path: string;
}

async function take({ path: sent }: SentFile): Promise<{ folder: string; path: string }> {
  const folder = await makeTemporaryFolder();
  const path = join(folder, "library");
  await rename(sent, path);
  return { folder, path };
}

const stateOf = (outcome: ImportOutcome | null, isCancelled: boolean) =>
  outcome?.kind === "imported" ? "done" : isCancelled ? "cancelled" : "failed";

async function finish(running: Running, folder: string) {
  const limit = setTimeout(running.cancel, LONGEST_IMPORT).unref();
  const outcome = await running.ended;
  clearTimeout(limit);
  await rm(folder, { recursive: true, force: true });
  const { id, cancelledBy } = running;
  const state = stateOf(outcome, cancelledBy !== null);
  await withVisitor(cancelledBy ?? currentVisitor(), () => endImportJob(id, { state, outcome }, new Date())).catch(
    (error: unknown) => console.error(error),
  );
  delete shared.parallaxImport;
  if (state === "done") void wakeComparisonJob();
}

/**
 * Starts the import of a large file in its own process. It continues when the user who sent it leaves, and its progress can be read
 * (`openImport`). All of it is stored, or nothing.
 *
 * @returns false if another import is running
 * @throws when the file is not there, or the database cannot be written
 * @example
 * await startImport({ name: "calls.json", format: "json", path: "/tmp/parallax-received-3000-x/file" }); //=> true
 */
export async function startImport(file: SentFile): Promise<boolean> {
  const id = await beginImportJob(file.name, instance(), new Date());
  if (id === null) return false;
  try {
    const { folder, path } = await take(file);
    const running: Running = {
      ...importInChild(
        { path, format: file.format, name: file.name, by: currentVisitor() },
        (progress) => (running.progress = progress),
      ),
      id,
      progress: null,
      cancelledBy: null,
      over: Promise.resolve(),
    };
    shared.parallaxImport = running;
    running.over = finish(running, folder);
  } catch (error) {
    await endImportJob(id, { state: "failed", outcome: null }, new Date());
    throw error;
  }
  return true;
}

/**
 * Cancels the import that this process runs; nothing of it is stored. One that has just been stored stays stored.
 *
 * @returns once that is recorded
 * @example
 * await cancelImport();
 */
export async function cancelImport(): Promise<void> {
  const running = shared.parallaxImport;
  if (!running) return;
  running.cancelledBy = currentVisitor();
  running.cancel();
  await running.over;
}

/** An import with its progress. */
export interface OpenedImport extends ImportJob {
  /** Null if it has ended, has just begun, or runs in another server. */
  progress: ImportProgress | null;
  /** Whether this server runs it, and so can cancel it. */
  isOwn: boolean;
}

/**
 * The latest import.
 *
 * @returns null if there was none
 * @throws when the database cannot be read
 * @example
 * (await openImport())?.progress; //=> { stage: "storing", done: 4_250, total: 20_000 }
 */
export async function openImport(): Promise<OpenedImport | null> {
  const job = await findLatestImport();
  const running = shared.parallaxImport;
  const isOwn = job !== null && running?.id === job.id;
  return job && { ...job, isOwn, progress: isOwn ? running!.progress : null };
}

/**
 * At the start of a server, records that the import it ran when it ended was interrupted, and removes the file.
 *
 * @throws when the database cannot be written
 * @example
 * await endOldImports();
 */
export async function endOldImports(): Promise<void> {
  await removeOldFolders();
  await endLeftImports(instance(), new Date());
}
