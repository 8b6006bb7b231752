import "server-only";
import { database, PATIENCE } from "./client";
import type { Prisma } from "./generated/client";

/** Milliseconds that a write may take once it has the lock. */
const TIMEOUT = 10_000;

/** Milliseconds that a write waits for those of this process that came before it. */
const QUEUE_PATIENCE = 10_000;

/**
 * Reads and writes in one transaction that holds the write lock from its beginning; all of it is stored, or nothing.
 *
 * @throws what `work` throws, or when the database cannot be written
 */
export async function inWriteTransaction<T>(
  work: (client: Prisma.TransactionClient) => Promise<T>,
  { timeout = TIMEOUT, maxWait = QUEUE_PATIENCE } = {},
): Promise<T> {
  return database().$transaction(
    async (client) => {
      // Takes the write lock before reading, so that what the write depends on cannot change before it.
      await client.$executeRaw`UPDATE "Party" SET "slug" = "slug" WHERE FALSE`;
      return work(client);
    },
    // The lock is waited for inside the transaction.
    { timeout: timeout + maxWait + PATIENCE, maxWait },
  );
}
