// `npm run read -- [--all|--call SLUG] [--max-tokens N] [--estimate]`: has the operator's language model read comparisons.
import { parseArgs } from "node:util";
import { z } from "zod";
import { plural, say, named } from "../lib/messages/parts/message";
import { describeEstimate } from "../lib/messages/site/reading-requests";
import { describeReader, describeReaderFault } from "../lib/messages/site/readers";
import { toText } from "../lib/messages/parts/to-text";
import { fail } from "./install.mjs";
import { giveUp, openDatabase } from "./library-command";
import { makeProgressBar } from "./progress-bar";

const USAGE = `Usage: npm run read -- --all | --call SLUG [--max-tokens N] [--estimate]
  --all          the comparison that each call opens with
  --call SLUG    every comparison of one call
  --max-tokens   send nothing that is expected to go beyond this many tokens, read and written together
  --estimate     say what it would take, and send nothing`;

/** A shell's exit status for a command ended by Ctrl-C. */
const INTERRUPTED = 130;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const argumentsSchema = z
  .object({
    all: z.boolean(),
    call: z.string().regex(SLUG, "--call must be the name of a call as its address has it").optional(),
    "max-tokens": z
      .string()
      .regex(/^[1-9]\d{0,11}$/, "--max-tokens must be a number of at least 1")
      .transform(Number)
      .optional(),
    estimate: z.boolean(),
    help: z.boolean(),
  })
  .refine(({ all, call, help }) => help || all !== (call !== undefined), "Say either --all or --call SLUG.");

function readArguments() {
  const flag = { type: "boolean", default: false } as const;
  const options = {
    all: flag,
    call: { type: "string" },
    "max-tokens": { type: "string" },
    estimate: flag,
    help: flag,
  } as const;
  try {
    const parsed = argumentsSchema.safeParse(parseArgs({ options }).values);
    return parsed.data ?? giveUp(`${parsed.error!.issues.map(({ message }) => message).join("\n")}\n${USAGE}`);
  } catch (error) {
    return giveUp(`${(error as Error).message}\n${USAGE}`);
  }
}

/** Ends the command because it cannot do its work. */
function end(sentence: string): never {
  fail(sentence);
  process.exit(1);
}

const { call, estimate, help, "max-tokens": maxTokens } = readArguments();
if (help) {
  console.log(USAGE);
  process.exit(0);
}
await openDatabase();
const { checkReader, findReader, readerStatus } = await import("../lib/comparison/readings/reader");
const { costOf, estimateReading } = await import("../lib/comparison/readings/estimate-reading");
const { findUnread } = await import("../lib/comparison/readings/unread");
const { readPairs } = await import("../lib/comparison/readings/read-pairs");
const { listOpeningPairs, listPairsOfCall } = await import("../lib/data/readings/pairs-to-read");
const { closeDatabase } = await import("../lib/data/client");

const faults = describeReader(readerStatus()).map(toText).join("\n");
const reader = findReader() ?? end(faults || "No language model is set up: docs/readers.md says how.");
const { settings } = reader;
const pairs =
  call === undefined ? await listOpeningPairs() : ((await listPairsOfCall(call)) ?? end(`There is no call “${call}”.`));
const unread = await findUnread(reader, pairs);
const isRead = pairs.length - unread.length;
if (isRead > 0)
  console.log(toText(say`${plural(isRead, "comparison")} ${isRead === 1 ? named("is") : named("are")} read already.`));
if (unread.length === 0) {
  console.log("There is nothing to read.");
  process.exit(0);
}
const expected = estimateReading(
  unread.map(({ texts }) => texts),
  settings.price,
);
console.log(
  toText(
    say`To read with ${named(settings.model)} at ${named(new URL(settings.url).host)}: ${describeEstimate(expected)}.`,
  ),
);
if (estimate) process.exit(0);
const status = await checkReader();
if (status.state === "on" && status.fault) end(toText(describeReaderFault(status.fault)));

const stopped = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stopped.abort());
const bar = makeProgressBar(process.stderr, 1);
const { read, elsewhere, failed, left, tokens, ended } = await readPairs(
  unread.map(({ key }) => key),
  reader,
  { signal: stopped.signal, maxTokens, onPair: (done, total) => bar("reading", done, total) },
);
await closeDatabase();

for (const { fault } of failed) console.error(toText(describeReaderFault(fault)));
const spent = { pairs: read, tokens, cost: costOf(tokens, settings.price) };
console.log(toText(say`Read ${describeEstimate(spent)}.`).replace("about ", ""));
if (elsewhere > 0) console.log(toText(say`${plural(elsewhere, "comparison")}: another process reads them now.`));
if (ended !== null && typeof ended === "object" && ended.kind === "day-used-up")
  console.log(toText(describeReaderFault(ended)));
if (ended === "over-budget") console.log("What is left would go beyond --max-tokens.");
if (left > 0) console.log(toText(say`${plural(left, "comparison")} left. Run it again to go on.`));
process.exit(ended === "stopped" ? INTERRUPTED : failed.length > 0 ? 1 : 0);
