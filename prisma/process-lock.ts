import { setTimeout } from "node:timers/promises";
import { createClient, LibsqlError } from "@libsql/client";

/** Milliseconds. */
const INTERVAL = 50;

const isHeld = (error: unknown) => error instanceof LibsqlError && error.code.startsWith("SQLITE_BUSY");

/** Takes the lock; answers how to release it, or null where another holds it. */
async function take(file: string): Promise<(() => Promise<void>) | null> {
  const client = createClient({ url: `file:${file}`, timeout: 0 });
  try {
    const transaction = await client.transaction("write");
    return async () => {
      await transaction.rollback();
      client.close();
    };
  } catch (error) {
    client.close();
    if (isHeld(error)) return null;
    throw error;
  }
}

/**
 * Runs `work` while no other process runs its own under the same lock. The lock is SQLite's on an empty database, which the operating
 * system lets go when the process that holds it ends, however it ends: nothing is left to tidy up, and a full disk does not matter.
 *
 * @param file made when absent; it stays, and is empty
 * @param patience milliseconds to wait for another process
 * @throws after that, or when the file cannot be opened
 */
export async function withProcessLock<T>(file: string, patience: number, work: () => Promise<T>): Promise<T> {
  const giveUpAt = performance.now() + patience;
  for (;;) {
    const release = await take(file);
    if (release) return work().finally(release);
    if (performance.now() > giveUpAt) throw new Error("another process is preparing the database, and does not end");
    await setTimeout(INTERVAL);
  }
}
