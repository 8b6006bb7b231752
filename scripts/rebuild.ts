// `npm run rebuild -- [--all]`: remakes the stored comparisons that another version of the aligner made, and makes those that are missing.
import { parseArgs } from "node:util";
import { DEFAULT_ALIGNER } from "../lib/aligners/registry";
import { plural, say } from "../lib/messages/parts/message";
import { toText } from "../lib/messages/parts/to-text";
import { giveUp, openDatabase } from "./library-command";
import { makeProgressBar } from "./progress-bar";

const USAGE = "Usage: npm run rebuild -- [--all]";

/** For fewer pairs than the rows of an import, because a pair takes longer. */
const LONG_FROM = 40;

/** A shell's exit status for a command ended by Ctrl-C. */
const INTERRUPTED = 130;

function readArguments() {
  try {
    const options = { all: { type: "boolean", default: false }, help: { type: "boolean", default: false } } as const;
    return parseArgs({ options }).values;
  } catch (error) {
    return giveUp(`${(error as Error).message}\n${USAGE}`);
  }
}

const { all, help } = readArguments();
if (help) {
  console.log(USAGE);
  process.exit(0);
}
await openDatabase();
const { listComparisonsToMake } = await import("../lib/data/comparisons/comparisons-to-make");
const { listNeighboursToMake } = await import("../lib/data/comparisons/neighbours");
const { makeComparisons, makeNeighbours } = await import("../lib/comparison/jobs/make-comparisons");
const { closeDatabase } = await import("../lib/data/client");

let isStopped = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => (isStopped = true));

const pairs = await listComparisonsToMake(DEFAULT_ALIGNER, all ? "all" : "outdated");
const bar = makeProgressBar(process.stderr, LONG_FROM);
const done = await makeComparisons(DEFAULT_ALIGNER, pairs, {
  isStopped: () => isStopped,
  onBatch: (made, total) => bar("comparing", made, total),
});
const neighbours = await listNeighboursToMake(DEFAULT_ALIGNER, all ? "all" : "outdated");
const doneBeside = await makeNeighbours(DEFAULT_ALIGNER, neighbours, { isStopped: () => isStopped });
await closeDatabase();
// Comparisons of neighbours come last.
const left = pairs.length - done || neighbours.length - doneBeside;
const made = toText(say`Made ${plural(done, "comparison")}`);
if (left === 0) console.log(`${made} with version ${DEFAULT_ALIGNER.version}.`);
else {
  console.log(`${made}; ${toText(plural(left, "is", "are"))} left. Run it again to go on.`);
  process.exitCode = INTERRUPTED;
}
// Idle workers of an aligner would keep the process alive.
process.exit();
