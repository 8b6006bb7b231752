import "server-only";
import { claimOwnJob } from "../../data/jobs/claim-jobs";
import { cancelReadingJobs } from "../../data/jobs/job-writes";
import type { ReadingKey } from "../../data/readings/reading-key";
import type { ReaderFault } from "../../model/readers/readers";
import type { Tokens } from "../../model/readers/readings";
import { findDayFault } from "./model-budget";
import { isOfServer, LEASE, runJob, type RunOptions } from "./run-job";
import type { Reader } from "./reader";

export interface ReadPairsOptions extends Pick<RunOptions, "signal" | "sleep" | "timeout"> {
  /** The most tokens to spend, read and written together. No request is sent that is expected to exceed it. */
  maxTokens?: number;
  /** Called after each pair. */
  onPair?: (done: number, total: number) => void;
}

/** The result of reading some pairs. */
export interface ReadPairs {
  read: number;
  /** Pairs that another process is reading. */
  elsewhere: number;
  failed: { key: ReadingKey; fault: ReaderFault }[];
  /** Pairs that were not begun, or were given back. */
  left: number;
  tokens: Tokens;
  /** Why it ended before the last pair; null if it did not. A fault is one that every other pair would meet too. */
  ended: "stopped" | "over-budget" | ReaderFault | null;
}

/**
 * Reads pairs one after another, in this process. If it is interrupted, what was read stays.
 *
 * @throws when the database cannot be read or written
 * @example
 * await readPairs(unread.map(({ key }) => key), reader, { maxTokens: 50_000 });
 * //=> { read: 12, elsewhere: 0, failed: [], left: 0, tokens: { in: 24_800, out: 5_100 }, ended: null }
 */
export async function readPairs(
  keys: ReadingKey[],
  reader: Reader,
  options: ReadPairsOptions = {},
): Promise<ReadPairs> {
  const { signal, maxTokens = Infinity, onPair } = options;
  const result: ReadPairs = { read: 0, elsewhere: 0, failed: [], left: 0, tokens: { in: 0, out: 0 }, ended: null };
  const { tokens } = result;
  const run: RunOptions = {
    ...options,
    mayAsk: (expected) => tokens.in + tokens.out + expected.in + expected.out <= maxTokens,
    onTokens: (spent) => {
      tokens.in += spent.in;
      tokens.out += spent.out;
    },
  };
  for (const [place, key] of keys.entries()) {
    const now = new Date();
    const fault = await findDayFault(reader, now);
    if (fault) return { ...result, left: keys.length - place, ended: fault };
    const job = signal?.aborted ? null : await claimOwnJob(key, { now, leaseUntil: new Date(now.getTime() + LEASE) });
    const end = job ? await runJob(job, reader, run) : signal?.aborted ? "stopped" : "taken-over";
    if (end === "done") result.read += 1;
    else if (end === "taken-over") result.elsewhere += 1;
    else if (end === "stopped" || end.kind === "over-budget") {
      // A server that runs beside this command must not continue with it.
      await cancelReadingJobs(key, new Date());
      return { ...result, left: keys.length - place, ended: end === "stopped" ? end : "over-budget" };
    } else {
      result.failed.push({ key, fault: end });
      if (isOfServer(end)) return { ...result, left: keys.length - place - 1, ended: end };
    }
    onPair?.(place + 1, keys.length);
  }
  return result;
}
