import { existsSync } from "node:fs";
import { join } from "node:path";
import { spawn, type ChildProcess } from "node:child_process";
import { z } from "zod";
import { DOCUMENT_NOTE_KINDS, DOCUMENT_REFUSALS, refuseDocument, type ReadDocument } from "../model/library/documents";
import type { ParserKind } from "./sniff";
import { LimitedTurns } from "./limited-turns";

/** Milliseconds from the start of the child to its answer. Usual files take 250 to 400, and ten times as long on a busy machine. */
const TIME_LIMIT = 15_000;
/** Seconds of processor time after which the system ends the child, in case this process is gone by then. */
const CPU_LIMIT = 20;
/** Kilobytes of data: a worker thread's own limits do not cover buffers, and if it dies, so does the server. */
const MEMORY_LIMIT = 1_200_000;
/** Megabytes of JavaScript objects. */
const HEAP_LIMIT = 256;
/** Bytes of answer: the longest text in its longest encoding, with room to spare. */
const MAX_ANSWER = 16_000_000;
/** The shell's path on every Unix. */
const SHELL = join("/", "bin", "sh");

const turns = new LimitedTurns({ running: 2, waiting: 16 });

const answer = z.union([
  z.object({
    kind: z.literal("text"),
    text: z.string(),
    format: z.enum(["text", "html"]),
    title: z.string().optional(),
    notes: z.array(z.enum(DOCUMENT_NOTE_KINDS)).optional(),
  }),
  z.object({ kind: z.literal("refusal"), reason: z.enum(DOCUMENT_REFUSALS) }),
]);

/**
 * Starts the child as the leader of its own process group, without this process's secrets in its environment. If there is no shell, or its
 * ulimit lacks one of the limits, the heap limit and the clock still apply.
 */
function startChild(kind: ParserKind): ChildProcess {
  const script = join(/* turbopackIgnore: true */ process.cwd(), "lib/documents/child.mjs");
  const run = [process.execPath, `--max-old-space-size=${HEAP_LIMIT}`, script, kind];
  const limits = `ulimit -d ${MEMORY_LIMIT} 2>/dev/null; ulimit -t ${CPU_LIMIT} 2>/dev/null; exec "$0" "$@"`;
  const [command, ...args] = existsSync(SHELL) ? [SHELL, "-c", limits, ...run] : run;
  const { PATH = "", HOME = "", TMPDIR = "", SystemRoot = "", NODE_ENV } = process.env;
  const env = { PATH, HOME, NODE_ENV, ...(TMPDIR && { TMPDIR }), ...(SystemRoot && { SystemRoot }) };
  return spawn(command!, args, { detached: process.platform !== "win32", env, stdio: "pipe" });
}

/** Ends the child and everything it has started. */
function end(child: ChildProcess) {
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid!, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

const RAN_OUT = "The child that reads files could not do its work";

function run(kind: ParserKind, bytes: Uint8Array, timeLimit: number): Promise<ReadDocument> {
  return new Promise((resolve, reject) => {
    const child = startChild(kind);
    const chunks: Buffer[] = [];
    let size = 0;
    let complaint = "";
    let refusal: ReadDocument | null = null;
    const stop = (reason: "took-too-long" | "too-large") => {
      refusal ??= refuseDocument(reason);
      end(child);
    };
    const timer = setTimeout(() => stop("took-too-long"), timeLimit);
    child.stdout!.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      if ((size += chunk.length) > MAX_ANSWER) stop("too-large");
    });
    child.stderr!.on("data", (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2_000)));
    // A child that exits before it has read everything closes the pipe; its exit tells why.
    child.stdin!.on("error", () => undefined);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      end(child);
      if (refusal) resolve(refusal);
      else if (code === 0) {
        try {
          resolve(answer.parse(JSON.parse(Buffer.concat(chunks).toString("utf8"))));
        } catch (cause) {
          reject(new Error(`${RAN_OUT}: its answer cannot be read`, { cause }));
        }
      }
      // Node aborts when it is out of memory; the system kills it when it is out of processor time.
      else if (signal === "SIGXCPU") resolve(refuseDocument("took-too-long"));
      else if (signal || code! > 128 || /out of memory|allocation failed/i.test(complaint))
        resolve(refuseDocument("too-large"));
      else reject(new Error(`${RAN_OUT} (exit code ${code}): ${complaint}`));
    });
    child.stdin!.end(bytes);
  });
}

/**
 * Parses a file in a child process with limits of memory and time. At most two run at once; some wait; beyond that the answer is "busy".
 * The bytes go through a pipe, so no temporary file is left behind.
 *
 * @param timeLimit milliseconds from the start of the child to its answer
 * @throws Error when the child cannot be started, or its answer cannot be read, which is not a fault of the file
 * @example
 * await readInChild("rtf", new TextEncoder().encode("{\\rtf1 Hello}")); //=> { kind: "text", text: "Hello", format: "text" }
 */
export async function readInChild(kind: ParserKind, bytes: Uint8Array, timeLimit = TIME_LIMIT): Promise<ReadDocument> {
  const turn = await turns.take();
  if (!turn) return refuseDocument("busy");
  try {
    return await run(kind, bytes, timeLimit);
  } finally {
    turn.end();
  }
}
