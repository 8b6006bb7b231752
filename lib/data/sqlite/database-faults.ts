import { LibsqlError } from "@libsql/client";

/** Faults of the file and its disk, and locks: nothing is wrong with what was asked. */
const UNREACHABLE = /^SQLITE_(?:BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|CORRUPT|NOTADB|PROTOCOL)/;

const shared = globalThis as typeof globalThis & { parallaxDatabaseFaultAt?: number };

/**
 * Notes that the database cannot be read or written now.
 *
 * @example
 * noteDatabaseFault();
 */
export const noteDatabaseFault = (): void => void (shared.parallaxDatabaseFaultAt = performance.now());

/**
 * Does a piece of work on the database; where the database could not be read or written, that is noted for the handler of the request.
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
 * Whether the database could not be read or written since a moment. The server and its pages load this module each for themselves.
 *
 * @param since of `performance.now()`, milliseconds
 * @example
 * hasDatabaseFailed(performance.now()); //=> false
 */
export const hasDatabaseFailed = (since: number): boolean => (shared.parallaxDatabaseFaultAt ?? -1) >= since;
