import { createCallsIfEmpty } from "../lib/data/calls/call-writes";
import { closeDatabase } from "../lib/data/client";
import { callInput } from "../lib/schema/call-input";
import { EXAMPLE_CALLS } from "./example-calls";
import { ForeignDatabaseError, databaseFile, migrate } from "./migrate";

type Prepared = { ok: true } | { ok: false; sentence: string };

/** The engine puts its own report, with line breaks and stack, into the message: the first line that says something. */
const firstLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error))
    .split("\n")
    .map((text) => text.trim())
    .find((text) => text !== "") ?? "no reason was given";

const CANNOT_OPEN =
  /unable to open|not a database|malformed|readonly|read-only|SQLITE_(CANTOPEN|NOTADB|READONLY|CORRUPT)|E(ACCES|PERM|ISDIR|EXIST|NOTDIR|NOENT|ROFS)/i;

function explain(error: unknown, file: string): string {
  const reason = firstLine(error);
  if (error instanceof ForeignDatabaseError || CANNOT_OPEN.test(String(error)))
    return `The database ${file} cannot be opened: ${reason}.`;
  return `The database ${file} could not be prepared, and was left as it was: ${reason}.`;
}

async function prepare(url: string, fill: () => Promise<unknown>): Promise<Prepared> {
  process.env.DATABASE_URL = url;
  try {
    await migrate(url);
    await fill();
    return { ok: true };
  } catch (error) {
    return { ok: false, sentence: explain(error, databaseFile(url)) };
  } finally {
    await closeDatabase();
  }
}

/**
 * Makes the database ready: applies the migrations it lacks, and loads the example calls if it holds none.
 *
 * @returns whether it is ready, or one plain sentence that says why not
 */
export const prepareDatabase = (url: string): Promise<Prepared> =>
  prepare(url, () => createCallsIfEmpty(EXAMPLE_CALLS.map((call) => callInput.parse(call))));

/** As prepareDatabase, but an empty database stays empty: an import brings its own calls. */
export const prepareTables = (url: string): Promise<Prepared> => prepare(url, () => Promise.resolve());
