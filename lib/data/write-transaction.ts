import "server-only";
import { database } from "./client";
import type { Prisma } from "./generated/client";

/** Milliseconds that a write may take, and that it waits for its turn. */
const TIMEOUT = 10_000;
const PATIENCE = 10_000;

/**
 * Reads and writes with nobody between: one transaction that holds the write lock from its beginning; all of it is stored, or nothing.
 *
 * @throws what `work` throws, or when the database cannot be written
 */
export async function inWriteTransaction<T>(
  work: (client: Prisma.TransactionClient) => Promise<T>,
  { timeout = TIMEOUT, maxWait = PATIENCE } = {},
): Promise<T> {
  return database().$transaction(
    async (client) => {
      // Takes the write lock before anything is read: what the writing is judged by cannot change before it.
      await client.$executeRaw`UPDATE "Party" SET "slug" = "slug" WHERE FALSE`;
      return work(client);
    },
    { timeout, maxWait },
  );
}
