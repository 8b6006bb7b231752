import { createClient } from "@libsql/client";
import { isPostgresUrl } from "../../lib/schema/environment";
import { withConnection } from "../../prisma/postgresql/migrate";

/** The contents of a database, read without the app. */
export interface Stored {
  /** "ok", or what SQLite found. */
  integrity: string;
  /** Rows that refer to missing ones. */
  orphans: number;
  /** Calls without parties or readouts, readouts without a revision, notes without a version. */
  halves: number;
  notes: ReadonlySet<string>;
  calls: ReadonlySet<string>;
}

const HALVES = `SELECT
  (SELECT COUNT(*) FROM "Call" WHERE NOT EXISTS (SELECT 1 FROM "Readout" WHERE "callId" = "Call"."id")) +
  (SELECT COUNT(*) FROM "Call" WHERE NOT EXISTS (SELECT 1 FROM "CallParty" WHERE "callId" = "Call"."id")) +
  (SELECT COUNT(*) FROM "Readout" WHERE NOT EXISTS (SELECT 1 FROM "Revision" WHERE "readoutId" = "Readout"."id")) +
  (SELECT COUNT(*) FROM "Note" WHERE NOT EXISTS (SELECT 1 FROM "NoteVersion" WHERE "noteId" = "Note"."id")) AS "halves"`;

/** Milliseconds to wait for the process that holds the lock. */
const PATIENCE = 10_000;

/** Reads one column of a statement's rows, as strings. */
type Column = (sql: string, name: string) => Promise<string[]>;

const readCommon = async (column: Column): Promise<Pick<Stored, "halves" | "notes" | "calls">> => ({
  halves: Number((await column(HALVES, "halves"))[0]),
  notes: new Set(await column(`SELECT "text" FROM "NoteVersion"`, "text")),
  calls: new Set(await column(`SELECT "slug" FROM "Call"`, "slug")),
});

async function lookIntoFile(url: string): Promise<Stored> {
  const client = createClient({ url, timeout: PATIENCE });
  try {
    const column: Column = async (sql, name) => (await client.execute(sql)).rows.map((row) => String(row[name]));
    const [integrity] = await column("PRAGMA integrity_check", "integrity_check");
    const orphans = (await client.execute("PRAGMA foreign_key_check")).rows.length;
    return { integrity: integrity!, orphans, ...(await readCommon(column)) };
  } finally {
    client.close();
  }
}

/** An index that contradicts its table throws. Foreign keys cannot be violated by a client. */
const CHECK_INDEXES = `SELECT COUNT(bt_index_check("index"."oid", true)) FROM pg_class AS "index"
  JOIN pg_am ON pg_am.oid = "index".relam AND amname = 'btree'
  WHERE "index".relkind = 'i' AND "index".relnamespace = current_schema()::regnamespace`;

const lookIntoPostgres = (url: string): Promise<Stored> =>
  withConnection(url, async (client) => {
    const column: Column = async (sql, name) =>
      (await client.query<Record<string, unknown>>(sql)).rows.map((row) => String(row[name]));
    await client.query("CREATE EXTENSION IF NOT EXISTS amcheck");
    const integrity = await client.query(CHECK_INDEXES).then(
      () => "ok",
      (error: Error) => error.message,
    );
    return { integrity, orphans: 0, ...(await readCommon(column)) };
  });

/** Reads what a database contains, and whether it is sound. */
export const lookInto = (url: string): Promise<Stored> =>
  isPostgresUrl(url) ? lookIntoPostgres(url) : lookIntoFile(url);

/** The acknowledged writes, by their texts or addresses. */
export interface Acknowledged {
  notes: string[];
  calls: string[];
}

/** Says what is wrong with a database; empty if nothing is. */
export function findFaults(stored: Stored, acknowledged: Acknowledged): string[] {
  const lost = [
    ...acknowledged.notes.filter((text) => !stored.notes.has(text)),
    ...acknowledged.calls.filter((slug) => !stored.calls.has(slug)),
  ];
  return [
    ...(stored.integrity === "ok" ? [] : [`integrity_check says: ${stored.integrity}`]),
    ...(stored.orphans === 0 ? [] : [`${stored.orphans} rows name what is not there`]),
    ...(stored.halves === 0 ? [] : [`${stored.halves} calls, readouts or notes are stored by halves`]),
    ...(lost.length === 0 ? [] : [`${lost.length} acknowledged writes are gone, such as ${lost[0]}`]),
  ];
}
