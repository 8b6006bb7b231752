import { callInput } from "../lib/schema/call-input";
import { EXAMPLE_CALLS } from "./example-calls";
import { databaseFile, migrate } from "./migrate";

type Prepared = { ok: true } | { ok: false; sentence: string };

/** The engine puts its own report, with line breaks and stack, into the message: the first line that says something. */
const firstLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error))
    .split("\n")
    .map((text) => text.trim())
    .find((text) => text !== "") ?? "no reason was given";

/**
 * Makes the database ready: applies the migrations it lacks, and loads the example calls if it holds none.
 *
 * @returns whether it is ready, or one plain sentence that says why not
 */
export async function prepareDatabase(url: string): Promise<Prepared> {
  const file = databaseFile(url);
  try {
    await migrate(url);
  } catch (error) {
    const opened = !/unable to open|not a database|SQLITE_CANTOPEN|EACCES|EISDIR|EEXIST|ENOTDIR|SQLITE_NOTADB/i.test(
      String(error),
    );
    const what = opened
      ? `A migration of the database ${file} failed, and the database was put back as it was`
      : `The database ${file} cannot be opened`;
    return { ok: false, sentence: `${what}: ${firstLine(error)}` };
  }
  process.env.DATABASE_URL = url;
  const { createCallsIfEmpty } = await import("../lib/data/call-writes");
  const { database } = await import("../lib/data/client");
  await createCallsIfEmpty(EXAMPLE_CALLS.map((call) => callInput.parse(call)));
  await database().$disconnect();
  return { ok: true };
}
