import type { Client } from "@libsql/client";
import { searchKey } from "../lib/data/sqlite/search-key";
import { EVENTS, isRecorded, statementsAfter, type Event } from "./recorded-changes";

const PREFIX = "record_";

function triggerSql(name: string, table: string, event: Event, isSearchable: boolean) {
  return `CREATE TRIGGER "${name}" AFTER ${event} ON "${table}" BEGIN
  ${statementsAfter(table, event, isSearchable ? searchKey : null).join("\n  ")}
END`;
}

async function namesOf(client: Client, type: "table" | "trigger"): Promise<Map<string, string>> {
  const { rows } = await client.execute({ sql: "SELECT name, sql FROM sqlite_master WHERE type = ?", args: [type] });
  return new Map(rows.map(({ name, sql }) => [String(name), String(sql)]));
}

const ownTriggers = async (client: Client) =>
  new Map([...(await namesOf(client, "trigger"))].filter(([name]) => name.startsWith(PREFIX)));

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
