import { ColumnTypeEnum, type SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { withSchemaEngine } from "../schema-engine";
import { POSTGRES_SCHEMA } from "./derive-schema";
import { dirname } from "node:path";

/** What the engine asks of a server before it does anything: whether the schema is there, and which version it is. */
const GREETING = {
  columnNames: ["exists", "version", "numeric_version"],
  columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  rows: [[true, "PostgreSQL 15.0", 150_000]],
};

const refuse = () => Promise.reject(new Error("Two schemas are compared without a server."));

const NO_SERVER = {
  provider: "postgres",
  adapterName: "no-server",
  queryRaw: () => Promise.resolve(GREETING),
  executeRaw: refuse,
  executeScript: refuse,
  startTransaction: refuse,
  getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
  dispose: () => Promise.resolve(),
} as const;

/** The engine wants a database even to compare two files; this one stands in for it, so that no server is needed. */
const OFFLINE: SqlMigrationAwareDriverAdapterFactory = {
  provider: "postgres",
  adapterName: "no-server",
  connect: () => Promise.resolve(NO_SERVER),
  connectToShadowDb: () => Promise.resolve(NO_SERVER),
};

/** Columns of text, when they are made or get this type. */
const TEXT_COLUMN = /^((?:ALTER TABLE "\w+")?\s+(?:ADD COLUMN\s+)?"\w+" TEXT)\b/gm;

/** Everybody may use the schema that is there, and not everybody may make one. */
const MAKES_SCHEMA = /^-- CreateSchema\nCREATE SCHEMA [^;]*;\n\n/;

/**
 * The SQL that leads from one schema of PostgreSQL to another. Texts are compared by their characters, as in SQLite, and not by the
 * rules of whatever language the server was set up with.
 *
 * @param from null for an empty database
 * @returns empty when both say the same
 */
export async function sqlBetween(from: string | null, to: string): Promise<string> {
  const schema = (content: string) => ({
    tag: "schemaDatamodel" as const,
    files: [{ path: "schema.prisma", content }],
    configDir: dirname(POSTGRES_SCHEMA),
  });
  const { stdout } = await withSchemaEngine(OFFLINE, to, (engine) =>
    engine.diff({
      from: from === null ? { tag: "empty" } : schema(from),
      to: schema(to),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  if (!stdout || stdout.includes("empty migration")) return "";
  return stdout.replace(MAKES_SCHEMA, "").replace(TEXT_COLUMN, '$1 COLLATE "C"');
}
