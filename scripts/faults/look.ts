import { createClient } from "@libsql/client";

/** What stands in a database file, read past the app. */
export interface Stored {
  /** "ok", or what SQLite found. */
  integrity: string;
  /** Rows that name what is not there. */
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

/** Looks what a database file holds, and whether it is sound. */
export async function lookInto(file: string): Promise<Stored> {
  const client = createClient({ url: `file:${file}`, timeout: PATIENCE });
  try {
    const column = async (sql: string, name: string) =>
      (await client.execute(sql)).rows.map((row) => String(row[name]));
    const [integrity] = await column("PRAGMA integrity_check", "integrity_check");
    return {
      integrity: integrity!,
      orphans: (await client.execute("PRAGMA foreign_key_check")).rows.length,
      halves: Number((await column(HALVES, "halves"))[0]),
      notes: new Set(await column(`SELECT "text" FROM "NoteVersion"`, "text")),
      calls: new Set(await column(`SELECT "slug" FROM "Call"`, "slug")),
    };
  } finally {
    client.close();
  }
}

/** What was acknowledged, by its text or its address. */
export interface Acknowledged {
  notes: string[];
  calls: string[];
}

/** Says what is wrong with a database; nothing where all is well. */
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
