import type { Client } from "@libsql/client";
import { EVERYTHING, JOBS, LIBRARY, SNAPSHOTS, type Scope } from "../lib/model/scopes";

const EVENTS = ["INSERT", "UPDATE", "DELETE"] as const;
type Event = (typeof EVENTS)[number];

const NEXT = '(SELECT COALESCE(MAX("number"), 0) + 1 FROM "Change")';

/** A statement that records scopes. @param source must end with VALUES or WHERE: after FROM alone, SQLite takes ON for a join's */
const record = (source: string) =>
  `INSERT INTO "Change" ("scope", "number") ${source} ON CONFLICT ("scope") DO UPDATE SET "number" = excluded."number";`;

const scope = (name: Scope) => record(`VALUES ('${name}', ${NEXT})`);
const call = (id: string) => record(`VALUES ('call:' || ${id}, ${NEXT})`);
const calls = (source: string) => record(`SELECT DISTINCT 'call:' || "callId", ${NEXT} FROM ${source}`);
const callOfReadout = (id: string) => calls(`"Readout" WHERE "id" = ${id}`);
const callsOfRevisions = (ids: string) =>
  calls(`"Readout" WHERE "id" IN (SELECT "readoutId" FROM "Revision" WHERE "id" IN (${ids}))`);
const callOfComparison = (id: string) => calls(`"Comparison" WHERE "id" = ${id}`);
const callsOfNote = (id: string) =>
  calls(`"Note" JOIN "Revision" ON "Revision"."id" IN ("firstId", "secondId")
    JOIN "Readout" ON "Readout"."id" = "Revision"."readoutId" WHERE "Note"."id" = ${id}`);

/** The calls that have one of two texts. */
const callsOfTexts = (condition = "TRUE") =>
  calls(`"Readout" WHERE ${condition} AND "id" IN (
    SELECT "readoutId" FROM "Revision" WHERE "sha256" IN (NEW."firstSha256", NEW."secondSha256"))`);

/**
 * What a changed row touches, as statements; NEW and OLD are the row after and before. A table or an event that is not listed touches
 * everything: safe, and no better than no cache. List it once it changes often.
 */
const TOUCHED: Record<string, Partial<Record<Event, string[]>>> = {
  Party: { INSERT: [scope(LIBRARY)] },
  Issuer: { INSERT: [scope(LIBRARY)] },
  // No page depends on a call before it is there.
  Call: { INSERT: [scope(LIBRARY)], UPDATE: [call('NEW."id"'), scope(LIBRARY)] },
  FormerCallSlug: { INSERT: [call('NEW."callId"')], DELETE: [call('OLD."callId"')] },
  CallParty: { INSERT: [call('NEW."callId"')], DELETE: [call('OLD."callId"')] },
  Readout: {
    INSERT: [call('NEW."callId"'), scope(LIBRARY)],
    UPDATE: [call('NEW."callId"'), scope(LIBRARY)],
  },
  FormerReadoutSlug: { INSERT: [call('NEW."callId"')], DELETE: [call('OLD."callId"')] },
  Revision: { INSERT: [callOfReadout('NEW."readoutId"')] },
  Judgement: { INSERT: [callsOfRevisions('NEW."firstId", NEW."secondId"')] },
  // A page that is read before its comparison is stored says what it says afterwards, but for one that was still being made.
  Comparison: { INSERT: [call('NEW."callId"')], UPDATE: [call('NEW."callId"')] },
  TopicClaim: {
    INSERT: [callOfComparison('NEW."comparisonId"')],
    DELETE: [callOfComparison('OLD."comparisonId"')],
  },
  Note: { INSERT: [callsOfRevisions('NEW."firstId", NEW."secondId"')] },
  NoteVersion: { INSERT: [callsOfNote('NEW."noteId"')] },
  Reading: { INSERT: [callsOfTexts(), scope(JOBS)] },
  // What records nothing would count as a change of everything.
  ReadingJob: {
    INSERT: [callsOfTexts(), scope(JOBS)],
    UPDATE: [callsOfTexts('NEW."state" IS NOT OLD."state"'), scope(JOBS)],
  },
  Snapshot: {
    INSERT: [scope(SNAPSHOTS)],
    // Making the same link twice updates its id to what it is.
    UPDATE: [
      record(`VALUES (CASE WHEN OLD."content" IS NEW."content" THEN '${SNAPSHOTS}' ELSE '${EVERYTHING}' END, ${NEXT})`),
    ],
  },
};

/** Marks calls to be put into the search index. @param source must end with WHERE */
const unindexed = (source: string) =>
  `INSERT INTO "UnindexedCall" ("callId") SELECT DISTINCT ${source} ON CONFLICT DO NOTHING;`;
const unindexedCall = (id: string, condition = "TRUE") => unindexed(`${id} WHERE ${condition}`);
const changed = (...columns: string[]) =>
  columns.map((column) => `NEW."${column}" IS NOT OLD."${column}"`).join(" OR ");

/** What a changed row does to the words by which a call is found. */
const FOUND_BY: Record<string, Partial<Record<Event, string[]>>> = {
  Party: {
    UPDATE: [unindexed(`"callId" FROM "CallParty" WHERE "partyId" = NEW."id" AND (${changed("name", "adjective")})`)],
  },
  Issuer: { UPDATE: [unindexed(`"callId" FROM "Readout" WHERE "issuerId" = NEW."id" AND (${changed("name")})`)] },
  Call: {
    INSERT: [unindexedCall('NEW."id"')],
    UPDATE: [unindexedCall('NEW."id"', changed("title"))],
    DELETE: [`DELETE FROM "CallSearch" WHERE "rowid" = OLD."id";`],
  },
  CallParty: {
    INSERT: [unindexedCall('NEW."callId"')],
    UPDATE: [unindexedCall('NEW."callId"')],
    DELETE: [unindexedCall('OLD."callId"')],
  },
  Readout: {
    INSERT: [unindexedCall('NEW."callId"')],
    UPDATE: [unindexedCall('NEW."callId"', changed("issuerId", "hiddenAt"))],
    DELETE: [unindexedCall('OLD."callId"')],
  },
  Revision: {
    INSERT: [unindexed(`"callId" FROM "Readout" WHERE "id" = NEW."readoutId"`)],
    UPDATE: [unindexed(`"callId" FROM "Readout" WHERE "id" = NEW."readoutId"`)],
  },
};

const PREFIX = "record_";

function triggerSql(name: string, table: string, event: Event, isSearchable: boolean) {
  const touched = TOUCHED[table]?.[event] ?? [scope(EVERYTHING)];
  const statements = [...touched, ...((isSearchable && FOUND_BY[table]?.[event]) || [])];
  return `CREATE TRIGGER "${name}" AFTER ${event} ON "${table}" BEGIN
  ${statements.join("\n  ")}
END`;
}

async function namesOf(client: Client, type: "table" | "trigger"): Promise<Map<string, string>> {
  const { rows } = await client.execute({ sql: "SELECT name, sql FROM sqlite_master WHERE type = ?", args: [type] });
  return new Map(rows.map(({ name, sql }) => [String(name), String(sql)]));
}

const ownTriggers = async (client: Client) =>
  new Map([...(await namesOf(client, "trigger"))].filter(([name]) => name.startsWith(PREFIX)));

/** No page shows a row of these: what they are made of is recorded. */
const isRecorded = (table: string) => !/^(Change|UnindexedCall|CallSearch.*|_prisma.*|sqlite_.*)$/.test(table);

async function replaceTriggers(client: Client, wanted: Map<string, string>) {
  const stored = await ownTriggers(client);
  const drop = [...stored].filter(([name, sql]) => wanted.get(name) !== sql).map(([name]) => `DROP TRIGGER "${name}"`);
  const create = [...wanted].filter(([name, sql]) => stored.get(name) !== sql).map(([, sql]) => sql);
  if (drop.length + create.length > 0) await client.batch([...drop, ...create], "write");
}

/**
 * Makes each table record its changes in "Change" by triggers: every write to the file, with or without lib/data, is recorded in the
 * same transaction. Does nothing where all is in place, or where the database has no such table yet.
 *
 * @throws when the database cannot be written
 */
export async function recordChanges(client: Client) {
  const tables = [...(await namesOf(client, "table")).keys()];
  if (!tables.includes("Change")) return;
  // Not in the middle of an older library's migrations.
  const isSearchable = tables.includes("UnindexedCall");
  const wanted = tables.filter(isRecorded).flatMap((table) =>
    EVENTS.map((event) => {
      const name = `${PREFIX}${table}_${event.toLowerCase()}`;
      return [name, triggerSql(name, table, event, isSearchable)] as const;
    }),
  );
  await replaceTriggers(client, new Map(wanted));
}

/**
 * Takes the triggers away while a migration runs: SQLite refuses to replace a table that a trigger names, and drops those that are on it.
 *
 * @throws when the database cannot be written
 */
export const stopRecordingChanges = (client: Client) => replaceTriggers(client, new Map());
