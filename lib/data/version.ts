import "server-only";
import { createClient } from "@libsql/client";

/** Tells versions of a database apart; of use only beside other answers of the same reader. */
export interface VersionReader {
  /** Another number whenever anybody has committed something since; null when the database cannot be read. */
  read(): Promise<number | null>;
  close(): void;
}

/**
 * Opens a connection of its own that asks SQLite nothing but whether the database has changed: `PRAGMA data_version` moves with
 * every commit by any other connection, in this process or another. It takes some tens of microseconds.
 *
 * @param url a `file:` address
 * @throws when the address names no file that can be opened
 */
export function openVersionReader(url: string): VersionReader {
  const client = createClient({ url });
  return {
    async read() {
      try {
        const { rows } = await client.execute("PRAGMA data_version");
        return Number(rows[0]?.[0]);
      } catch {
        return null;
      }
    },
    close: () => client.close(),
  };
}
