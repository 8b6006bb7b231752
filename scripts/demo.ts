// `npm run demo [-- --remove]`: loads the demonstration library, or removes it.
import { parseArgs } from "node:util";
import { describeImported } from "../lib/messages/library/library";
import { DEMONSTRATION, describeRemoved } from "../lib/messages/library/demonstration";
import { toText } from "../lib/messages/parts/to-text";
import { fail } from "./install.mjs";
import { giveUp, openDatabase } from "./library-command";
import { makeProgressBar } from "./progress-bar";

const USAGE = "Usage: npm run demo -- [--remove]";

/** Milliseconds that the command spends on comparisons; the rest are left to the server. */
const COMPARING_TIME = 120_000;

function readArguments() {
  try {
    const flag = { type: "boolean", default: false } as const;
    return parseArgs({ options: { remove: flag, help: flag } }).values;
  } catch (error) {
    return giveUp(`${(error as Error).message}\n${USAGE}`);
  }
}

const { remove, help } = readArguments();
if (help) {
  console.log(USAGE);
  process.exit(0);
}
await openDatabase();
if (remove) {
  const { removeDemonstration } = await import("../lib/data/library/demonstration");
  console.log(toText(describeRemoved(await removeDemonstration())));
} else {
  const { loadAndCompare } = await import("../lib/comparison/load-demonstration");
  const bar = makeProgressBar(process.stderr);
  const loaded = await loadAndCompare(COMPARING_TIME, (done, total) => bar("comparing", done, total));
  if (loaded.kind === "imported") console.log(toText(describeImported(loaded.imported)));
  else fail(DEMONSTRATION.taken);
}
const { closeDatabase } = await import("../lib/data/client");
await closeDatabase();
// Idle workers of an aligner would keep the process alive.
process.exit();
