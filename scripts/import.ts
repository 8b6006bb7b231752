// `npm run import -- [--format json|csv] FILE`
import { accessSync, constants, statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { formatOfName } from "../lib/exchange/library/read-library";
import {
  describeImported,
  describePlacedFault,
  describeTotal,
  describeUncompared,
} from "../lib/messages/library/library";
import { toText } from "../lib/messages/parts/to-text";
import { DEFAULT_ALIGNER } from "../lib/aligners/registry";
import { fail } from "./install.mjs";
import { explainFileFault, giveUp, openDatabase, readFormat } from "./library-command";
import { makeProgressBar } from "./progress-bar";
import type { FaultReport } from "../lib/model/library/library";

const USAGE = "Usage: npm run import -- [--format json|csv] FILE";

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { help: { type: "boolean", default: false }, format: { type: "string" } },
    });
  } catch (error) {
    return giveUp(`${(error as Error).message}\n${USAGE}`);
  }
}

function checkReadable(path: string) {
  try {
    accessSync(path, constants.R_OK);
    if (statSync(path).isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
  } catch (error) {
    return giveUp(`Cannot read ${path}: ${explainFileFault(error)}.`);
  }
}

function printFaults(path: string, faults: FaultReport) {
  for (const fault of faults.shown) console.error(`${path}:${fault.line}: ${toText(describePlacedFault(fault))}`);
  fail(toText(describeTotal(faults)));
}

/** The reason is at the end of the database's own message. */
const explainDatabase = (message: string) =>
  /SQLITE_BUSY|database is locked/.test(message)
    ? "another process is writing to the database; try again when it has finished"
    : `the database cannot be written: ${message.trim().split("\n").at(-1)}`;

/** Milliseconds that the command spends on comparisons; the rest are left to the server. */
const COMPARING_TIME = 60_000;

/** Makes comparisons of what was imported, as many as the time allows. A failure here does not fail the import. */
async function compareImported() {
  const { listComparisonsToMake } = await import("../lib/data/comparisons/comparisons-to-make");
  const { makeComparisons } = await import("../lib/comparison/jobs/make-comparisons");
  const bar = makeProgressBar(process.stderr);
  const endsAt = performance.now() + COMPARING_TIME;
  const pairs = await listComparisonsToMake(DEFAULT_ALIGNER, "missing");
  const done = await makeComparisons(DEFAULT_ALIGNER, pairs, {
    isStopped: () => performance.now() > endsAt,
    onBatch: (made, total) => bar("comparing", made, total),
  });
  if (done < pairs.length) console.log(toText(describeUncompared(pairs.length - done)));
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const [path] = positionals;
if (!path || positionals.length > 1) giveUp(USAGE);
const format =
  readFormat(values.format, USAGE) ??
  formatOfName(path) ??
  giveUp(`The name of the file does not end in .json or .csv: say which it is.\n${USAGE}`);
checkReadable(path);
await openDatabase();
const { importLibrary } = await import("../lib/data/library/library-import");
try {
  const result = await importLibrary({ path: resolve(path) }, format, makeProgressBar(process.stderr));
  if (result.kind === "faults") printFaults(path, result.faults);
  else {
    console.log(toText(describeImported(result.imported)));
    await compareImported().catch((error: unknown) => console.error(error));
  }
} catch (error) {
  fail(`Nothing was imported: ${explainDatabase((error as Error).message)}.`);
}
