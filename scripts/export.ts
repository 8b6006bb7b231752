// `npm run --silent export -- [--format json|csv] [FILE]`
import { createWriteStream, renameSync, rmSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { formatOfName } from "../lib/exchange/library/read-library";
import { writeLibrary, type LibraryLists } from "../lib/exchange/library/write-library";
import { describeLeftOut } from "../lib/messages/library/library";
import { toText } from "../lib/messages/parts/to-text";
import { explainFileFault, giveUp, openDatabase, readFormat } from "./library-command";

const USAGE = "Usage: npm run --silent export -- [--format json|csv] [FILE]";

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: "boolean", default: false },
        "with-fictional": { type: "boolean", default: false },
        format: { type: "string" },
      },
    });
  } catch (error) {
    return giveUp(`${(error as Error).message}\n${USAGE}`);
  }
}

async function count(items: Iterable<unknown> | AsyncIterable<unknown>): Promise<number> {
  let counted = 0;
  for await (const item of items) counted += Number(item !== undefined);
  return counted;
}

const countBesides = async ({ judgements, notes, snapshots }: LibraryLists) => ({
  judgements: await count(judgements),
  notes: await count(notes),
  snapshots: await count(snapshots),
});

/** Writes to a temporary file beside the target, and renames it when it is complete. */
async function writeFile(path: string, pieces: Readable) {
  const unfinished = `${path}.unfinished`;
  try {
    await pipeline(pieces, createWriteStream(unfinished));
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    giveUp(`Cannot write ${path}: ${explainFileFault(error)}.`);
  }
}

// A program that reads only the beginning, such as `head`, closes the pipe.
process.stdout.on("error", () => process.exit(0));

const { values, positionals } = readArguments();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const [path] = positionals;
if (positionals.length > 1) giveUp(USAGE);
const format = readFormat(values.format, USAGE) ?? (path === undefined ? null : formatOfName(path)) ?? "json";
await openDatabase();
const { openLibrary } = await import("../lib/data/library/open-library");
const { library, close } = await openLibrary({ isFictionKept: values["with-fictional"] });
const pieces = Readable.from(writeLibrary(library, format));
if (path !== undefined) await writeFile(path, pieces);
else await pipeline(pieces, process.stdout);
const sentence = format === "csv" ? describeLeftOut(await countBesides(library)) : null;
if (sentence) console.error(toText(sentence));
await close();
