import { LibsqlError } from "@libsql/client";

/** Faults of the file or its disk, and locks: nothing is wrong with the statement. */
const UNREACHABLE = /^SQLITE_(?:BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|CORRUPT|NOTADB|PROTOCOL)/;

const shared = globalThis as typeof globalThis & { parallaxDatabaseFaultAt?: number };

/**
 * Records that the database cannot be read or written now.
 *
 * @example
 * noteDatabaseFault();
 */
export const noteDatabaseFault = (): void => void (shared.parallaxDatabaseFaultAt = performance.now());

/**
 * Runs a piece of work on the database. A failure to read or write is recorded, so that the request can be answered accordingly.
 *
 * @throws what the work throws
 * @example
 * await notingFaults(() => client.execute("SELECT 1"));
 */
export async function notingFaults<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LibsqlError && UNREACHABLE.test(error.code))
      shared.parallaxDatabaseFaultAt = performance.now();
    throw error;
  }
}

/**
 * Whether the database could not be read or written since a moment. One record, although the server and its pages each load this module.
 *
 * @param since of `performance.now()`, milliseconds
 * @example
 * hasDatabaseFailed(performance.now()); //=> false
 */
export const hasDatabaseFailed = (since: number): boolean => (shared.parallaxDatabaseFaultAt ?? -1) >= since;
