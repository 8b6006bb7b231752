import { createHash } from "node:crypto";
import type { Client } from "pg";
import { LONGEST_SILENCE, WRITE_LOCK } from "../../lib/data/postgresql/write-lock";
import { EVERYTHING } from "../../lib/model/library/scopes";
import { EVENTS, NEXT_NUMBER, REPLACE_NUMBER, isRecorded, statementsAfter } from "../recorded-changes";

const PREFIX = "record_";

/**
 * The changes of one transaction have one number, so that a scope which it touches often is written once: in a long transaction each
 * writing would make the next one slower. Numbers are given in the order of commits, because one transaction writes at a time.
 */
const NUMBER = `CREATE OR REPLACE FUNCTION "change_number"() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  given integer := NULLIF(current_setting('parallax.change', true), '')::integer;
BEGIN
  IF given IS NULL THEN
    given := ${NEXT_NUMBER};
    PERFORM set_config('parallax.change', given::text, true);
  END IF;
  RETURN given;
END $$;`;

/**
 * Before its first write, a transaction waits until no other one writes, as SQLite makes it. Without that another could see change 8, and
 * miss change 7 that is committed after it. Before any row is locked, so that two writers never wait for each other.
 */
const LOCK = `CREATE OR REPLACE FUNCTION "take_write_lock"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(${WRITE_LOCK}), set_config('idle_in_transaction_session_timeout', '${LONGEST_SILENCE}', true);
  RETURN NULL;
END $$;`;

const once = (statement: string) =>
  statement
    .replaceAll(NEXT_NUMBER, '"change_number"()')
    .replaceAll(REPLACE_NUMBER, `${REPLACE_NUMBER} WHERE "Change"."number" < excluded."number"`);

const EMPTIED = once(
  `INSERT INTO "Change" ("scope", "number") VALUES ('${EVERYTHING}', ${NEXT_NUMBER}) ${REPLACE_NUMBER};`,
);

/** A function and the trigger that runs it, both under one name. */
const triggerSql = (
  name: string,
  statements: string[],
  when: string,
) => `CREATE FUNCTION "${name}"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  ${statements.join("\n  ")}
  RETURN NULL;
END $$;
CREATE TRIGGER "${name}" AFTER ${when} EXECUTE FUNCTION "${name}"();`;

/** Rows of the search index have the ids of their calls. */
const keyIsId = (_: string, id: string) => id;

/** The triggers of a table, by their names. */
function triggersOf(table: string): [string, string][] {
  const lock = `${PREFIX}${table}_lock`;
  const emptied = `${PREFIX}${table}_truncate`;
  return [
    [
      lock,
      `CREATE TRIGGER "${lock}" BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "${table}" EXECUTE FUNCTION "take_write_lock"();`,
    ],
    [emptied, triggerSql(emptied, [EMPTIED], `TRUNCATE ON "${table}"`)],
    ...EVENTS.map((event): [string, string] => {
      const name = `${PREFIX}${table}_${event.toLowerCase()}`;
      const statements = statementsAfter(table, event, keyIsId).map(once);
      return [name, triggerSql(name, statements, `${event} ON "${table}" FOR EACH ROW`)];
    }),
  ];
}

async function names(client: Client, sql: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(sql);
  return rows.map(({ name }) => name);
}

const OWN_TRIGGERS = `SELECT tgname AS name FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
  WHERE NOT tgisinternal AND tgname LIKE '${PREFIX}%' AND relnamespace = current_schema()::regnamespace`;

const OWN_FUNCTIONS = `SELECT quote_ident(proname) AS name FROM pg_proc
  WHERE proname LIKE '${PREFIX}%' AND pronamespace = current_schema()::regnamespace`;

const TABLES = "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename";

/** What was made last is noted beside one of the functions. */
const NOTED = `SELECT obj_description(to_regproc('"change_number"'), 'pg_proc') AS name`;

/**
 * Makes each table record its changes in "Change" by triggers, as in SQLite: every write, through lib/data or not, is recorded in the
 * same transaction. Does nothing where all is in place.
 *
 * @throws when the database cannot be written
 */
export async function recordChanges(client: Client): Promise<void> {
  const wanted = new Map((await names(client, TABLES)).filter(isRecorded).flatMap(triggersOf));
  const made = [NUMBER, LOCK, ...wanted.values()];
  const print = createHash("sha256").update(made.join("\n")).digest("hex");
  const isNoted = (await names(client, NOTED))[0] === print;
  const stored = new Set(await names(client, OWN_TRIGGERS));
  if (isNoted && stored.size === wanted.size && [...wanted.keys()].every((name) => stored.has(name))) return;
  const drops = (await names(client, OWN_FUNCTIONS)).map((name) => `DROP FUNCTION ${name}() CASCADE;`);
  // One script is one transaction.
  await client.query(
    [
      `SELECT pg_advisory_xact_lock(${WRITE_LOCK});`,
      ...drops,
      `DROP FUNCTION IF EXISTS "take_write_lock"() CASCADE;`,
      ...made,
      `COMMENT ON FUNCTION "change_number"() IS '${print}';`,
    ].join("\n"),
  );
}
