import "server-only";
import { database, WRITER_WAIT } from "./client";
import { isPostgres } from "./engine";
import { Prisma } from "./generated/client";
import { noteDatabaseFault } from "./sqlite/database-faults";
import { LONGEST_SILENCE, WRITE_LOCK } from "./postgresql/write-lock";

/** Prisma's code for a transaction that could not begin or end in time. */
const OVERDUE = "P2028";

/** Milliseconds that a write may take once it has the lock. */
const TIMEOUT = 10_000;

/** Milliseconds that a write waits for earlier ones of this process. */
const QUEUE_PATIENCE = 10_000;

/**
 * Takes the write lock before anything is read, so that nothing the write depends on can change before it. On PostgreSQL, where a statement
 * that changes no row locks nothing, it is the lock that the triggers take too (prisma/postgresql/change-triggers.ts).
 */
const takeWriteLock = (client: Prisma.TransactionClient) =>
  isPostgres()
    ? client.$executeRaw`
        SELECT pg_advisory_xact_lock(${WRITE_LOCK}), set_config('idle_in_transaction_session_timeout', ${LONGEST_SILENCE}, true)`
    : client.$executeRaw`UPDATE "Party" SET "slug" = "slug" WHERE FALSE`;

/**
 * Reads and writes in one transaction that holds the write lock from the beginning; all of it is stored, or nothing.
 *
 * @param work receives the client of the transaction; another client used inside would wait for the lock that this one has
 * @throws what `work` throws, or when the database cannot be written
 * @example
 * await inWriteTransaction((client) => client.call.count()); //=> 7
 */
export async function inWriteTransaction<T>(
  work: (client: Prisma.TransactionClient) => Promise<T>,
  { timeout = TIMEOUT, maxWait = QUEUE_PATIENCE } = {},
): Promise<T> {
  try {
    return await database().$transaction(
      async (client) => {
        await takeWriteLock(client);
        return work(client);
      },
      // The lock is waited for inside the transaction.
      { timeout: timeout + maxWait + WRITER_WAIT, maxWait },
    );
  } catch (error) {
    // The transaction waited or ran too long, which no error of a statement says.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === OVERDUE) noteDatabaseFault();
    throw error;
  }
}

/**
 * Reads in one transaction that sees the database as of one moment, whatever is written meanwhile.
 *
 * @throws what `work` throws, or when the database cannot be read
 * @example
 * await inReadTransaction((client) => client.call.count()); //=> 7
 */
export const inReadTransaction = <T>(
  work: (client: Prisma.TransactionClient) => Promise<T>,
  { timeout = TIMEOUT } = {},
): Promise<T> =>
  // SQLite transactions are always serializable.
  database().$transaction(work, { timeout, ...(isPostgres() && { isolationLevel: "Serializable" }) });
