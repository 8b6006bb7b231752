import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { OnProgress } from "../../exchange/library/read-library";
import { refuse } from "../../exchange/library/source";
import type { LibraryFormat } from "../../model/library/downloads";
import type { FileAnswer, FileOutline, FileQuestion, FileSource, ItemBatch, LastAnswer } from "./file-messages";
import type { Conflict } from "./library-conflicts";
import { readFile } from "./read-file";
import type { FaultReport } from "../../model/library/library";

/** Bytes: a smaller file is read in a fraction of the time that a process takes to start. */
const LARGE_FILE = 64 * 1024;

/** Megabytes of JavaScript objects that the child may hold: a file of the largest size fits, one that was crafted to expand does not. */
const HEAP_LIMIT = 1_024;

/**
 * Milliseconds for checking a file that was sent: many times what the largest takes. A file on this machine is the operator's own, and has
 * no limit.
 */
const TIME_LIMIT = 300_000;

const TOO_MUCH = "The file takes too much memory to be checked. Split it into several.";
const TOO_LONG = "The file takes too long to be checked. Split it into several.";

/** A library file that could be read. */
export interface OpenedLibraryFile {
  outline: FileOutline;
  /** The number of its own faults. */
  faults: number;
  /** Its own faults and its conflicts with what is stored, with their lines. */
  report(conflicts: Conflict[]): Promise<FaultReport>;
  /** Its calls and permanent links, a few at a time, each read when it is requested. */
  batches(): AsyncIterable<ItemBatch> | Iterable<ItemBatch>;
  close(): void;
}

function openHere(bytes: Uint8Array, format: LibraryFormat, progress?: OnProgress): OpenedLibraryFile | FaultReport {
  const file = readFile(bytes, format, progress);
  if (!("outline" in file)) return file;
  return { ...file, report: (conflicts) => Promise.resolve(file.report(conflicts)), close: () => undefined };
}

const only = (message: string): FaultReport => ({ shown: [refuse(message).fault], total: 1 });

function startChild(): ChildProcess {
  const script = join(/* turbopackIgnore: true */ process.cwd(), "lib/data/library/file-child.mjs");
  const { PATH = "", HOME = "", TMPDIR = "", NODE_ENV } = process.env;
  return fork(script, {
    serialization: "advanced",
    execArgv: ["--conditions=react-server", `--max-old-space-size=${HEAP_LIMIT}`],
    env: { PATH, HOME, NODE_ENV, ...(TMPDIR && { TMPDIR }) },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

const isLast = (said: FileAnswer): said is LastAnswer => said.kind !== "progress" && said.kind !== "outline";

interface Asking {
  onPart?: (answer: Exclude<FileAnswer, LastAnswer>) => void;
  timeLimit?: number;
}

/** Sends a request to the child, and collects its messages until the last one. */
function ask(child: ChildProcess, question: FileQuestion, { onPart, timeLimit }: Asking = {}): Promise<LastAnswer> {
  return new Promise((resolve, reject) => {
    const answer = (last: LastAnswer) => {
      clearTimeout(timer);
      for (const event of ["message", "exit", "error"]) child.removeAllListeners(event);
      resolve(last);
    };
    if (child.exitCode !== null || child.signalCode !== null)
      return resolve({ kind: "reported", faults: only(TOO_MUCH) });
    const giveUp = () => {
      child.kill("SIGKILL");
      answer({ kind: "reported", faults: only(TOO_LONG) });
    };
    const timer = timeLimit === undefined ? undefined : setTimeout(giveUp, timeLimit);
    child.once("error", reject);
    // Node aborts when it is out of memory.
    child.on("exit", () => answer({ kind: "reported", faults: only(TOO_MUCH) }));
    child.on("message", (said: FileAnswer) => (isLast(said) ? answer(said) : onPart?.(said)));
    child.send(question);
  });
}

/** Requests the child's items as they are stored. */
async function* readBatches(child: ChildProcess): AsyncGenerator<ItemBatch> {
  for (;;) {
    const said = await ask(child, { kind: "next" });
    if (said.kind !== "batch") throw new Error("The file could not be read a second time.");
    if (said.batch === null) return;
    yield said.batch;
  }
}

async function openInChild(
  file: FileSource,
  format: LibraryFormat,
  progress?: OnProgress,
): Promise<OpenedLibraryFile | FaultReport> {
  const child = startChild();
  const outline: FileOutline = { parties: [], issuers: [], calls: [], snapshots: [], judgements: [], notes: [] };
  const onPart: Asking["onPart"] = (said) => {
    if (said.kind === "progress") progress?.("checking", said.done, said.total);
    else (outline[said.part.list] as unknown[]).push(...said.part.items);
  };
  const timeLimit = "path" in file && !file.isSent ? undefined : TIME_LIMIT;
  const read = await ask(
    child,
    { kind: "read", file, format, isWatched: progress !== undefined },
    { onPart, timeLimit },
  );
  const close = () => void child.kill("SIGKILL");
  if (read.kind !== "read") {
    close();
    return read.kind === "reported" ? read.faults : only(TOO_MUCH);
  }
  return {
    outline,
    faults: read.faults,
    report: async (conflicts) => {
      const said = await ask(child, { kind: "report", conflicts });
      return said.kind === "reported" ? said.faults : only(TOO_MUCH);
    },
    batches: () => readBatches(child),
    close,
  };
}

/**
 * Opens a library file. A large one is read in a child process with a limit of memory, and of time if it was sent, because a file of a few
 * megabytes can be crafted to take gigabytes or minutes. Only some of its texts are in memory at once.
 *
 * @returns the file, to be closed after use; or why it cannot be read
 * @throws when the child cannot be started or reached
 * @example
 * const file = await openLibraryFile(bytes, "json");
 * if ("outline" in file) file.outline.calls.length; //=> 7
 */
export const openLibraryFile = async (
  file: FileSource,
  format: LibraryFormat,
  progress?: OnProgress,
): Promise<OpenedLibraryFile | FaultReport> =>
  "path" in file || file.length > LARGE_FILE ? openInChild(file, format, progress) : openHere(file, format, progress);
