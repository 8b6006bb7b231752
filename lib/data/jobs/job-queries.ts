import "server-only";
import type { JobState, ReadingJob } from "../../model/readers";
import { database } from "../client";
import { toKey, type ReadingKey } from "../readings/reading-key";
import { toJob } from "./job-rows";

/**
 * The job of a reading.
 *
 * @returns null where it was never asked for
 * @example
 * (await findReadingJob(key))?.state; //=> "running"
 */
export async function findReadingJob(key: ReadingKey): Promise<ReadingJob | null> {
  const row = await database().readingJob.findFirst({ where: toKey(key) });
  return row && toJob(row);
}

/**
 * How many jobs are in which state, and what they have taken.
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
