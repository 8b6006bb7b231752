import "server-only";
import type { JobState, ReadingJob } from "../../model/readers/readers";
import type { Tokens } from "../../model/readers/readings";
import { database } from "../client";
import { toKey, type ReadingKey } from "../readings/reading-key";
import { toJob } from "./job-rows";

/**
 * The job of a reading.
 *
 * @returns null if it was never asked for
 * @example
 * (await findReadingJob(key))?.state; //=> "running"
 */
export async function findReadingJob(key: ReadingKey): Promise<ReadingJob | null> {
  const row = await database().readingJob.findFirst({ where: toKey(key) });
  return row && toJob(row);
}

/**
 * The tokens of all readings so far, as counted by the servers, or estimated if a server does not say.
 *
 * @example
 * await countUsedTokens(); //=> { in: 41_200, out: 9_800 }
 */
export async function countUsedTokens(): Promise<Tokens> {
  const { _sum } = await database().readingJob.aggregate({ _sum: { tokensIn: true, tokensOut: true } });
  return { in: _sum.tokensIn ?? 0, out: _sum.tokensOut ?? 0 };
}

/**
 * How many jobs are in each state.
 *
 * @example
 * await countReadingJobs(); //=> { queued: 3, running: 1, done: 12, failed: 0, cancelled: 0 }
 */
export async function countReadingJobs(): Promise<Record<JobState, number>> {
  const rows = await database().readingJob.groupBy({ by: ["state"], _count: true });
  const counts = { queued: 0, running: 0, done: 0, failed: 0, cancelled: 0 };
  for (const { state, _count } of rows) counts[state as JobState] = _count;
  return counts;
}
