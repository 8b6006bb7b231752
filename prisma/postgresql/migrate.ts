import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { DriverAdapterError } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { Client, type DatabaseError, type QueryArrayConfig } from "pg";
import { connectTo } from "../../lib/data/postgresql/connection";
import { MIGRATION_LOCK, WRITE_LOCK } from "../../lib/data/postgresql/write-lock";
import { ForeignDatabaseError } from "../foreign-database";
import { findDrift, readMigrations, withSchemaEngine } from "../schema-engine";
import { recordChanges } from "./change-triggers";
import { POSTGRES_SCHEMA, readPostgresSchema } from "./derive-schema";

export const POSTGRES_MIGRATIONS = join(dirname(fileURLToPath(import.meta.url)), "migrations");

/** Milliseconds: how long to wait for another writer, and for another process that migrates. */
const PATIENCE = 60_000;

/** The search index is made by hand: it is in the migrations and not in the schema. */
const FILTERS = { externalTables: ["public.CallSearch"], externalEnums: [] };

/** Types of PostgreSQL, by their numbers: its own tables have columns of the first, which Prisma's adapter does not know. */
const INTERNAL_CHAR = 18;
const TEXT = 25;

/**
 * Goes around every script: writers wait outside, so that a migration that holds a table never waits for one that wants it; and the
 * migration is recorded as done in the transaction that does it, so that it is done and recorded, or neither.
 */
const inOnePiece = (script: string) => `SELECT pg_advisory_xact_lock(${WRITE_LOCK});
${script};
UPDATE "_prisma_migrations" SET "finished_at" = now() WHERE "finished_at" IS NULL;`;

const MAKES_THE_RECORD = /CREATE TABLE (?:IF NOT EXISTS )?"?_prisma_migrations/;

/** Of an error of another kind the engine would say nothing but that there was one. */
function explainToEngine({ code = "N/A", severity = "ERROR", message, detail, column, hint }: DatabaseError): never {
  throw new DriverAdapterError({ kind: "postgres", code, severity, message, detail, column, hint });
}

/** Prisma's adapter cuts a script at every ";", functions and texts too, and gives the pieces to several connections. */
class MigratingPg extends PrismaPg {
  #pool: { end(): Promise<void> } | null = null;

  constructor(url: string) {
    super({ ...connectTo(url, PATIENCE), max: 1 });
  }

  override async connect() {
    const adapter = await super.connect();
    const pool = adapter.underlyingDriver();
    const runQuery = pool.query.bind(pool);
    const query = async (given: QueryArrayConfig) => {
      const result = await runQuery(given);
      for (const field of result.fields) if (field.dataTypeID === INTERNAL_CHAR) field.dataTypeID = TEXT;
      return result;
    };
    Object.assign(pool, { query });
    // PostgreSQL takes a whole script as one transaction.
    const executeScript = async (script: string) =>
      void (await runQuery(MAKES_THE_RECORD.test(script) ? script : inOnePiece(script)).catch(explainToEngine));
    this.#pool = pool;
    return Object.assign(adapter, { executeScript });
  }

  /** The engine leaves its connections open. */
  async close() {
    await this.#pool?.end();
  }
}

async function withEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const factory = new MigratingPg(url);
  try {
    return await withSchemaEngine(factory, readPostgresSchema(), work);
  } finally {
    await factory.close();
  }
}

/** Opens a connection for one piece of work and closes it whatever happens. */
export async function withConnection<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(connectTo(url, PATIENCE));
  // The query that is under way fails with it; without a listener the process would end.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The names of the migrations that the database has; null when it holds tables of another program. */
async function appliedMigrations(client: Client): Promise<Set<string> | null> {
  const { rows: tables } = await client.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()",
  );
  if (!tables.some(({ name }) => name === "_prisma_migrations")) return tables.length === 0 ? new Set() : null;
  // Of a migration that failed nothing is left but this row, which would keep every other one from being tried.
  await client.query(`DELETE FROM "_prisma_migrations" WHERE "finished_at" IS NULL`);
  const { rows } = await client.query<{ name: string }>(`SELECT "migration_name" AS name FROM "_prisma_migrations"`);
  return new Set(rows.map(({ name }) => name));
}

/**
 * Applies the migrations that a PostgreSQL database lacks, each whole or not at all, and keeps Prisma's own record of them. Several
 * processes may ask at once, on several machines; one migrates, the others wait. Nothing is copied before: that is for `pg_dump`.
 *
 * @param url a `postgresql:` address; the database must be there
 * @param folder where the migrations are, in Prisma's folder shape
 * @returns the names of the migrations applied now
 * @throws when the database cannot be reached, is another program's, or a migration fails
 */
export const migratePostgres = (url: string, folder = POSTGRES_MIGRATIONS): Promise<string[]> =>
  withConnection(url, async (client) => {
    // Ends with its connection, however that ends.
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const migrationsList = readMigrations(folder);
    const applied = await appliedMigrations(client);
    if (applied === null) throw new ForeignDatabaseError("it holds another program's tables");
    const isComplete = migrationsList.migrationDirectories.every(({ path }) => applied.has(path));
    const { appliedMigrationNames } = isComplete
      ? { appliedMigrationNames: [] }
      : await withEngine(url, (engine) => engine.applyMigrations({ migrationsList, filters: FILTERS }));
    await recordChanges(client);
    return appliedMigrationNames;
  });

/** The SQL that leads from a migrated database to the committed schema; empty when they agree. */
export const postgresDrift = (url: string): Promise<string> =>
  withEngine(url, (engine) => findDrift(engine, POSTGRES_SCHEMA, FILTERS));
