import { DEFAULT_ALIGNER } from "../lib/aligners/registry";
import { makeComparisons } from "../lib/comparison/jobs/make-comparisons";
import { createCallsIfEmpty } from "../lib/data/calls/call-writes";
import { closeDatabase } from "../lib/data/client";
import { listComparisonsToMake } from "../lib/data/comparisons/comparisons-to-make";
import { hashEarlierTokens } from "../lib/data/people/session-tokens";
import { callInput } from "../lib/schema/call-input";
import { EXAMPLE_CALLS } from "./example-calls";
import { ForeignDatabaseError } from "./foreign-database";
import { MIGRATIONS, databaseFile, migrate } from "./migrate";
import { migratePostgres } from "./postgresql/migrate";
import { isPostgresUrl } from "../lib/schema/environment";

type Prepared = { ok: true } | { ok: false; sentence: string };

/**
 * The first line that says something: the engine puts its own report, with line breaks and stack, into the message; of a name with several
 * addresses, the first one's fault.
 */
function firstLine(error: unknown): string {
  if (error instanceof AggregateError) return firstLine(error.errors[0]);
  const lines = (error instanceof Error ? error.message : String(error)).split("\n").map((text) => text.trim());
  return lines.find((text) => text !== "") ?? "no reason was given";
}

/** How a database is called in a sentence: never by the password in its address. */
function nameOf(url: string): string {
  if (!isPostgresUrl(url)) return databaseFile(url);
  const { host, pathname } = new URL(url);
  return `${decodeURI(pathname.slice(1))} on ${host || "this machine"}`;
}

const CANNOT_OPEN =
  /unable to open|not a database|malformed|readonly|read-only|SQLITE_(CANTOPEN|NOTADB|READONLY|CORRUPT)|E(ACCES|PERM|ISDIR|EXIST|NOTDIR|NOENT|ROFS)/i;

/** Node's names for what goes wrong with a connection; PostgreSQL's codes for one that it refuses. */
const CANNOT_REACH = /^(?:E(?:CONN|NOTFOUND|AI_|HOST|NET|TIMEDOUT)|08|28|3D|53|57P)/;

function explain(error: unknown, name: string): string {
  const reason = firstLine(error);
  if (CANNOT_REACH.test((error as { code?: string }).code ?? ""))
    return `The database ${name} cannot be reached: ${reason}.`;
  if (error instanceof ForeignDatabaseError || CANNOT_OPEN.test(String(error)))
    return `The database ${name} cannot be opened: ${reason}.`;
  return `The database ${name} could not be prepared, and was left as it was: ${reason}.`;
}

/** On standard error: an export writes its library to the standard output. */
const sayCopied = (copy: string) => console.error(`The database is migrated; as it was before, it is in ${copy}`);

async function prepare(url: string, fill: () => Promise<unknown>): Promise<Prepared> {
  process.env.DATABASE_URL = url;
  try {
    await (isPostgresUrl(url) ? migratePostgres(url) : migrate(url, MIGRATIONS, sayCopied));
    await hashEarlierTokens();
    await fill();
    return { ok: true };
  } catch (error) {
    return { ok: false, sentence: explain(error, nameOf(url)) };
  } finally {
    await closeDatabase();
  }
}

/** The examples are compared before anybody sees them; what else is to be compared is left to the server's job. */
async function fillWithExamples() {
  const stored = await createCallsIfEmpty(EXAMPLE_CALLS.map((call) => callInput.parse(call)));
  if (stored > 0) await makeComparisons(DEFAULT_ALIGNER, await listComparisonsToMake(DEFAULT_ALIGNER, "missing"));
}

/**
 * Makes the database ready: applies the migrations it lacks, and loads the example calls if it holds none.
 *
 * @returns whether it is ready, or one plain sentence that says why not
 */
export const prepareDatabase = (url: string): Promise<Prepared> => prepare(url, fillWithExamples);

/** As prepareDatabase, but an empty database stays empty: an import brings its own calls. */
export const prepareTables = (url: string): Promise<Prepared> => prepare(url, () => Promise.resolve());
