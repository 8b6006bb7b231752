import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient, type Client } from "@libsql/client";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import { recordChanges, stopRecordingChanges } from "./change-triggers";
import { ForeignDatabaseError } from "./foreign-database";
import { withProcessLock } from "./process-lock";
import { findDrift, readMigrations, withSchemaEngine } from "./schema-engine";

export const MIGRATIONS = join(dirname(fileURLToPath(import.meta.url)), "migrations");
const SCHEMA = join(MIGRATIONS, "../schema.prisma");
/** Milliseconds to wait for another writer, and for another process that migrates. */
const BUSY_TIMEOUT = 5_000;
const LOCK_PATIENCE = 60_000;
/** What a full-text index of SQLite consists of: tables that the schema does not have, and a migration must not drop. */
const SEARCH_INDEX = ["", "_data", "_idx", "_content", "_docsize", "_config"].map((part) => `CallSearch${part}`);
const FILTERS = { externalTables: SEARCH_INDEX, externalEnums: [] };

/** The file behind a `file:` address; a relative one counts from the working directory. */
export const databaseFile = (url: string) => resolve(url.replace(/^file:(\/\/(?=\/))?/, "").replace(/\?.*$/, ""));

/** Runs `work` with a schema engine on one database, and releases its connection whatever happens. */
const withEngine = <T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> =>
  withSchemaEngine(new PrismaLibSql({ url, timeout: BUSY_TIMEOUT }), readFileSync(SCHEMA, "utf8"), work);

/** Opens the database for one piece of work and closes it whatever happens. */
async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = createClient({ url, timeout: BUSY_TIMEOUT });
  try {
    return await work(client);
  } finally {
    client.close();
  }
}

/** The names of the migrations that the database has; null when it holds tables of another program. */
const appliedMigrations = (url: string) =>
  withClient(url, async (client) => {
    const tables = (await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'")).rows.map(({ name }) =>
      String(name),
    );
    if (!tables.includes("_prisma_migrations")) return tables.length === 0 ? new Set<string>() : null;
    const { rows } = await client.execute(
      "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL",
    );
    return new Set(rows.map((row) => String(row.migration_name)));
  });

async function applyMigrations(url: string, migrationsList: MigrationList): Promise<string[]> {
  await withClient(url, stopRecordingChanges);
  try {
    const { appliedMigrationNames } = await withEngine(url, (engine) =>
      engine.applyMigrations({ migrationsList, filters: FILTERS }),
    );
    return appliedMigrationNames;
  } finally {
    await withClient(url, recordChanges);
  }
}

/** Applies the migrations to a copy of the database first, so that one that fails never touches the database. */
async function rehearse(url: string, file: string, migrationsList: MigrationList) {
  const copy = `${file}.rehearsal-${process.pid}`;
  try {
    await withClient(url, (client) => client.execute({ sql: "VACUUM INTO ?", args: [copy] }));
    await applyMigrations(`file:${copy}`, migrationsList);
  } finally {
    for (const suffix of ["", "-wal", "-shm"]) rmSync(copy + suffix, { force: true });
  }
}

/** The first of these names that no file has: "calls.db.before-…", "calls.db.before-…-2". */
function freeName(name: string): string {
  for (let n = 1; ; n++) {
    const free = n === 1 ? name : `${name}-${n}`;
    if (!existsSync(free)) return free;
  }
}

/** Copies the database beside itself, under a name that says before which migration; answers that name. */
async function copyBefore(url: string, file: string, migration: string): Promise<string> {
  const copy = freeName(`${file}.before-${migration}`);
  const unfinished = `${copy}.unfinished-${process.pid}`;
  // A copy of the file alone would lack what is still in its write-ahead log.
  await withClient(url, (client) => client.execute({ sql: "VACUUM INTO ?", args: [unfinished] }));
  renameSync(unfinished, copy);
  return copy;
}

/**
 * Applies the migrations that the database lacks, and keeps Prisma's own record of them (`_prisma_migrations`), so that
 * `prisma migrate deploy` finds them applied. Tried on a copy first: if one fails, the database is as it was. Several processes
 * may ask at once; one migrates, the others wait. A database that holds something is copied before, beside itself.
 *
 * @param url a `file:` address; the file and its folder are made when absent
 * @param folder where the migrations are, in Prisma's folder shape
 * @param onCopied called with the name of the copy, once it is made
 * @returns the names of the migrations applied now
 * @throws when the database cannot be opened, is another program's, or a migration fails
 */
export async function migrate(url: string, folder = MIGRATIONS, onCopied?: (copy: string) => void): Promise<string[]> {
  const file = databaseFile(url);
  makeFolder(dirname(file));
  // A lock of earlier versions, which outlived its process.
  rmSync(`${file}.migrating`, { force: true });
  return withProcessLock(`${file}.lock`, LOCK_PATIENCE, async () => {
    const migrationsList = readMigrations(folder);
    const applied = await appliedMigrations(url);
    if (applied === null) throw new ForeignDatabaseError("it holds another program's tables");
    const isNew = applied.size === 0;
    // WAL is a property of the file and stays.
    await withClient(url, (client) => client.execute("PRAGMA journal_mode=WAL"));
    const [next] = migrationsList.migrationDirectories.filter(({ path }) => !applied.has(path));
    if (!next) {
      // Also after a process that was killed between the two.
      await withClient(url, recordChanges);
      return [];
    }
    if (!isNew) {
      await rehearse(url, file, migrationsList);
      const copy = await copyBefore(url, file, next.path);
      onCopied?.(copy);
    }
    return applyMigrations(url, migrationsList);
  });
}

/** Makes a folder and those above it, one by one: Node's own recursive way never ends in some places, such as /proc. */
function makeFolder(folder: string) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** The SQL that leads from the committed migrations to prisma/schema.prisma; empty when they agree. */
export async function pendingSql(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "parallax-migrated-"));
  const url = `file:${join(folder, "migrated.db")}`;
  try {
    await migrate(url);
    return await withEngine(url, (engine) => findDrift(engine, SCHEMA, FILTERS));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
