import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { readLibrary, type FaultReport, type Progress } from "../../exchange/library/read-library";
import { refuse } from "../../exchange/library/source";
import type { LibraryFormat } from "../../model/downloads";
import type { Library } from "../../schema/library";
import type { FileAnswer, FileQuestion } from "./file-messages";
import type { Conflict } from "./library-conflicts";

/** Bytes: a smaller file is read in a fraction of the time that a process takes to start. */
const LARGE_FILE = 64 * 1024;

/** Megabytes of JavaScript objects that the child may hold: a file of the largest size fits, one made to be large does not. */
const HEAP_LIMIT = 1_024;

/** Milliseconds. */
const TIME_LIMIT = 120_000;

const TOO_MUCH = "The file takes too much memory to be checked. Split it into several.";
const TOO_LONG = "The file takes too long to be checked. Split it into several.";

/** A file of a library that could be read. */
export interface OpenedFile {
  library: Library;
  /** How many faults it has of its own. */
  faults: number;
  /** Its own faults and conflicts with what is stored, with their lines. */
  report(conflicts: Conflict[]): Promise<FaultReport>;
  close(): void;
}

function openHere(bytes: Uint8Array, format: LibraryFormat, progress?: Progress): OpenedFile | FaultReport {
  const file = readLibrary(bytes, format, progress);
  if (!("library" in file)) return file;
  const { library, faults, placeOf } = file;
  return {
    library,
    faults: faults.total,
    report: (conflicts) => {
      const placed = conflicts.map(({ kind, name, message }) => ({ path: placeOf(kind, name), message }));
      return Promise.resolve(file.report(faults.add(placed)));
    },
    close: () => undefined,
  };
}

const only = (message: string): FaultReport => ({ shown: [refuse(message).fault], total: 1 });

function startChild(): ChildProcess {
  const script = join(/* turbopackIgnore: true */ process.cwd(), "lib/data/library/file-child.mjs");
  const { PATH = "", HOME = "", TMPDIR = "", NODE_ENV } = process.env;
  return fork(script, {
    serialization: "advanced",
    execArgv: [`--max-old-space-size=${HEAP_LIMIT}`],
    env: { PATH, HOME, NODE_ENV, ...(TMPDIR && { TMPDIR }) },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

/** Asks the child, and gathers what it answers until it has said all. */
function ask(
  child: ChildProcess,
  question: FileQuestion,
  onPart: (answer: FileAnswer) => void,
): Promise<Extract<FileAnswer, { kind: "read" | "reported" }>> {
  return new Promise((resolve, reject) => {
    const answer = (last: Extract<FileAnswer, { kind: "read" | "reported" }>) => {
      clearTimeout(timer);
      child.removeAllListeners("message").removeAllListeners("exit");
      resolve(last);
    };
    if (child.exitCode !== null || child.signalCode !== null)
      return resolve({ kind: "reported", faults: only(TOO_MUCH) });
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      answer({ kind: "reported", faults: only(TOO_LONG) });
    }, TIME_LIMIT);
    child.once("error", reject);
    // Out of memory, Node aborts.
    child.on("exit", () => answer({ kind: "reported", faults: only(TOO_MUCH) }));
    child.on("message", (said: FileAnswer) =>
      said.kind === "read" || said.kind === "reported" ? answer(said) : onPart(said),
    );
    child.send(question);
  });
}

async function openInChild(
  bytes: Uint8Array,
  format: LibraryFormat,
  progress?: Progress,
): Promise<OpenedFile | FaultReport> {
  const child = startChild();
  const library: Library = { parties: [], issuers: [], calls: [], snapshots: [], judgements: [], notes: [] };
  const read = await ask(child, { kind: "read", bytes, format, isWatched: progress !== undefined }, (said) => {
    if (said.kind === "progress") progress?.("checking", said.done, said.total);
    else if (said.kind === "part") (library[said.part.list] as unknown[]).push(...said.part.items);
  });
  const close = () => void child.kill("SIGKILL");
  if (read.kind === "reported") {
    close();
    return read.faults;
  }
  return {
    library,
    faults: read.faults,
    report: async (conflicts) => {
      const said = await ask(child, { kind: "report", conflicts }, () => undefined);
      return said.kind === "reported" ? said.faults : only(TOO_MUCH);
    },
    close,
  };
}

/**
 * Opens a file of a library. A large one is read in a child process with a limit of memory and time: files of a few megabytes can be made
 * that take gigabytes or minutes to check.
 *
 * @returns the file, to be closed after use; or why it cannot be read
 * @throws when the child cannot be started, or reached
 * @example
 * const file = await openLibraryFile(bytes, "json");
 * if ("library" in file) file.close();
 */
export const openLibraryFile = async (
  bytes: Uint8Array,
  format: LibraryFormat,
  progress?: Progress,
): Promise<OpenedFile | FaultReport> =>
  bytes.length > LARGE_FILE ? openInChild(bytes, format, progress) : openHere(bytes, format, progress);
