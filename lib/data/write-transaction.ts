import "server-only";
import { database } from "./client";
import type { Prisma } from "./generated/client";

/** Time limits in milliseconds for a write, and for waiting for the write lock. */
const TIMEOUT = 10_000;
const PATIENCE = 10_000;

/**
 * Reads and writes in one transaction that holds the write lock from its beginning; all of it is stored, or nothing.
 *
 * @throws what `work` throws, or when the database cannot be written
 */
export async function inWriteTransaction<T>(
  work: (client: Prisma.TransactionClient) => Promise<T>,
  { timeout = TIMEOUT, maxWait = PATIENCE } = {},
): Promise<T> {
  return database().$transaction(
    async (client) => {
      // Takes the write lock before reading, so that what the write depends on cannot change before it.
      await client.$executeRaw`UPDATE "Party" SET "slug" = "slug" WHERE FALSE`;
      return work(client);
    },
    { timeout, maxWait },
  );
}
