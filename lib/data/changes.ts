import "server-only";
import { createClient, type Row } from "@libsql/client";
import { EVERYTHING, LIBRARY, type Scope } from "../model/library/scopes";
import { isPostgresUrl } from "../schema/environment";
import { closeDatabase } from "./client";
import { watchPostgres } from "./postgresql/watch-changes";
import { noteDatabaseFault } from "./sqlite/database-faults";
import { identify, removeStaleLog, type FileIdentity } from "./file-identity";

/** Reports what has been committed since the last time. */
export interface ChangeReader {
  /**
   * Reports what has changed since the last read; answers false when the database cannot be read. If another file has replaced the
   * database, it is opened instead, and so it is by the app.
   */
  read(): Promise<boolean>;
  close(): void;
}

/** One statement, so that its values come from the same moment: a commit in between would look like an unrecorded change. */
const CHANGES = `SELECT "data_version", "schema_version", "scope", "number" FROM pragma_data_version, pragma_schema_version
LEFT JOIN "Change" ON "number" > ?`;

/** The same for a reader that has seen nothing yet. To it everything has changed, and a large library has a hundred thousand changes. */
const FIRST_LOOK = `SELECT "data_version", "schema_version", (SELECT MAX("number") FROM "Change") AS "number"
FROM pragma_data_version, pragma_schema_version`;

/**
 * Watches a SQLite file. `PRAGMA data_version` changes with every commit of any other connection, in this process or another, and takes
 * some tens of microseconds to read; only then is the table of changes read. Triggers record every row that any tool writes, except those
 * of the search index, which only lists depend on. A tool that evades the triggers (a migration, a restored backup) changes the schema's
 * version, which counts as a change of everything. The version of the data also changes once without a commit, when the first write after
 * a checkpoint begins the log anew: that must not void the pages of all calls.
 */
function watchFile(url: string, onChange: (scopes: Scope[]) => void): ChangeReader {
  const file = url.slice("file:".length);
  // A single connection, because each counts the versions it has seen by itself.
  const open = () => createClient({ url, concurrency: 1 });
  let client = open();
  let identity = identify(file);
  let log: FileIdentity | null = null;
  let version: number | null = null;
  let schema: number | null = null;
  let latest = 0;
  let reopening: Promise<void> | null = null;

  /** Opens the file that has replaced the open one, because writes to the old file would be lost. */
  async function reopen(found: FileIdentity) {
    client.close();
    await closeDatabase();
    removeStaleLog(file, log);
    client = open();
    identity = found;
    version = null;
    schema = null;
    latest = 0;
    onChange([EVERYTHING]);
  }

  // Synchronous, so that concurrent reads see what the others have reported.
  function take(rows: Row[]) {
    const now = Number(rows[0]!.data_version);
    if (now === version) return;
    version = now;
    const changed = rows.filter(({ number }) => number !== null && Number(number) > latest);
    latest = Math.max(latest, ...changed.map(({ number }) => Number(number)));
    const isNewSchema = Number(rows[0]!.schema_version) !== schema;
    schema = Number(rows[0]!.schema_version);
    const scopes = changed.map(({ scope }) => String(scope) as Scope);
    onChange(isNewSchema ? [EVERYTHING] : scopes.length > 0 ? scopes : [LIBRARY]);
  }

  return {
    async read() {
      try {
        const found = identify(file);
        if (found === null) throw new Error("The database file is gone.");
        if (found !== identity) reopening ??= reopen(found).finally(() => (reopening = null));
        await reopening;
        log = identify(`${file}-wal`);
        const { rows } = await client.execute("PRAGMA data_version");
        if (Number(rows[0]!.data_version) !== version)
          take((await client.execute(version === null ? FIRST_LOOK : { sql: CHANGES, args: [latest] })).rows);
        return true;
      } catch {
        noteDatabaseFault();
        return false;
      }
    },
    close: () => client.close(),
  };
}

/**
 * Opens a separate connection that watches a database, SQLite or PostgreSQL, for commits of this process or another.
 *
 * @param url of the database
 * @param onChange called, before `read` resolves, with the scopes that have changed; not called if none has
 * @throws when the address names no file that can be opened
 * @example
 * const reader = openChangeReader("file:./data/parallax.db", (scopes) => cache.void(scopes));
 * await reader.read(); //=> true, and after a judgement on call 12 onChange(["call:12"]) first
 */
export const openChangeReader = (url: string, onChange: (scopes: Scope[]) => void): ChangeReader =>
  isPostgresUrl(url) ? watchPostgres(url, onChange) : watchFile(url, onChange);
