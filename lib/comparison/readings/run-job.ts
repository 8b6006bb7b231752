import "server-only";
import { createHash } from "node:crypto";
import { askModel, type AskOptions } from "../../aligners/model/ask-model";
import type { Prompt } from "../../aligners/model/prompt";
import { ReaderError } from "../../aligners/model/reader-error";
import { readTexts, type ReplyStore } from "../../aligners/model/read-texts";
import { type ClaimedJob } from "../../data/jobs/job-rows";
import {
  addTokens,
  completeReadingJob,
  endReadingJob,
  releaseReadingJob,
  renewReadingJob,
} from "../../data/jobs/job-writes";
import { findWindowReply, storeWindowReply } from "../../data/jobs/window-replies";
import { findStoredReading, findText } from "../../data/readings/readings";
import type { ReaderFault } from "../../model/readers/readers";
import type { Tokens } from "../../model/readers/readings";
import { noteReader, type Reader } from "./reader";

/** Milliseconds for which a process keeps a job without renewing its lease. */
export const LEASE = 60_000;

export interface RunOptions extends Pick<AskOptions, "sleep" | "timeout"> {
  /** Stops the work; a running job is given back. */
  signal?: AbortSignal;
  /** Milliseconds; a test has a short one. */
  lease?: number;
  now?: () => Date;
  /** Asked before each request to the model; false ends the job with the fault `over-budget`. */
  mayAsk?: (expected: Tokens) => boolean;
  /** Called with each request's tokens. */
  onTokens?: (spent: Tokens) => void;
}

/** How a job ended. "taken-over": it was cancelled, or another process has it. "stopped": it was given back. */
export type JobEnd = "done" | "taken-over" | "stopped" | ReaderFault;

/** Renews the lease. Aborts the returned signal when the job no longer belongs to this process; `end` stops renewing. */
function keepLease(job: ClaimedJob, lease: number, now: () => Date) {
  const leaseGone = new AbortController();
  const renew = () =>
    renewReadingJob(job, new Date(now().getTime() + lease)).then(
      (isOwn) => isOwn || leaseGone.abort(),
      // The database may accept the next renewal; if not, the lease runs out.
      (error: unknown) => console.error(error),
    );
  const timer = setInterval(() => void renew(), lease / 3);
  return { signal: leaseGone.signal, end: () => clearInterval(timer) };
}

/** A model's answers about the windows of a job's texts. A new attempt continues after the last of them. */
function windowStore(job: ClaimedJob): ReplyStore {
  const hash = (prompt: Prompt) => createHash("sha256").update(JSON.stringify(prompt)).digest("hex");
  return {
    find: (prompt) => findWindowReply(job, hash(prompt)),
    add: (prompt, reply) => storeWindowReply(job, hash(prompt), reply),
  };
}

async function readPair(
  job: ClaimedJob,
  reader: Reader,
  signal: AbortSignal,
  options: RunOptions,
  count: (spent: Tokens) => void,
) {
  const { key } = job;
  if (key.model !== reader.model || key.promptVersion !== reader.promptVersion)
    throw new ReaderError({ kind: "other-model" });
  const stored = await findStoredReading(key);
  // Another process made it, so it is not asked for again.
  if (stored) return { reading: stored, replies: [] };
  const [left, right] = await Promise.all([
    findText({ sha256: key.firstSha256, language: key.firstLanguage }),
    findText({ sha256: key.secondSha256, language: key.secondLanguage }),
  ]);
  if (!left || !right) throw new ReaderError({ kind: "text-missing" });
  const { sleep, timeout, mayAsk, now } = options;
  const ask = (prompt: Prompt) => askModel(reader.settings, prompt, { signal, sleep, timeout });
  return readTexts(left, right, ask, { model: reader.model, store: windowStore(job), mayAsk, onTokens: count, now });
}

const OF_SERVER: readonly ReaderFault["kind"][] = [
  ...(["unreachable", "unauthorised", "model-unknown", "not-found", "redirected", "refused"] as const),
  ...(["rate-limited", "server-error", "timed-out", "cut-off"] as const),
];

/**
 * Whether a fault concerns the server and not just this pair.
 *
 * @example
 * isOfServer({ kind: "reply-unusable" }); //=> false
 */
export const isOfServer = ({ kind }: ReaderFault): boolean => OF_SERVER.includes(kind);

function faultOf(error: unknown): ReaderFault {
  if (error instanceof ReaderError) return error.fault;
  console.error(error);
  return { kind: "failed" };
}

/**
 * Runs one job: has the model read the two texts, and stores its reading.
 *
 * @returns how it ended; a fault is stored with the job
 * @throws when the database cannot be written
 * @example
 * await runJob(job, reader); //=> "done"
 */
export async function runJob(job: ClaimedJob, reader: Reader, options: RunOptions = {}): Promise<JobEnd> {
  const { signal, lease = LEASE, now = () => new Date(), onTokens } = options;
  const watch = keepLease(job, lease, now);
  const spent = { in: 0, out: 0 };
  const count = (total: Tokens) => {
    const more = { in: total.in - spent.in, out: total.out - spent.out };
    Object.assign(spent, total);
    onTokens?.(more);
  };
  try {
    const gaveUp = signal ? AbortSignal.any([signal, watch.signal]) : watch.signal;
    const made = await readPair(job, reader, gaveUp, options, count);
    await completeReadingJob(job, made, now());
    noteReader(reader.settings, null);
    return "done";
  } catch (error) {
    if (watch.signal.aborted) return "taken-over";
    if (signal?.aborted) {
      await releaseReadingJob(job);
      return "stopped";
    }
    const fault = faultOf(error);
    if (isOfServer(fault)) noteReader(reader.settings, fault);
    await endReadingJob(job, fault, now(), error instanceof ReaderError ? error.reply : null);
    return fault;
  } finally {
    watch.end();
    if (spent.in + spent.out > 0) await addTokens(job, spent, now());
  }
}
