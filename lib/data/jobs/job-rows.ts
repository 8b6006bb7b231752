import "server-only";
import type { JobState, ReadingJob } from "../../model/readers/readers";
import { readerFault } from "../../schema/reading";
import type { ReadingJob as Row } from "../generated/client";
import type { ReadingKey } from "../readings/reading-key";

/** A job that this process runs. */
export interface ClaimedJob {
  id: number;
  key: ReadingKey;
  /** Identifies the attempt: writes to the job name it, so that a process without the lease writes nothing. */
  attempt: number;
  askedAt: Date;
}

/**
 * Converts a row to a job.
 *
 * @throws when the row cannot be read; only this folder writes it
 * @example
 * toJob(row).state; //=> "queued"
 */
export const toJob = ({ id, state, model, fault, tokensIn, tokensOut, attempts, askedAt }: Row): ReadingJob => ({
  id,
  state: state as JobState,
  model,
  fault: fault === null ? null : readerFault.parse(JSON.parse(fault)),
  tokens: { in: tokensIn, out: tokensOut },
  attempts,
  askedAt,
});

/**
 * The condition of every write to a job: that the process which runs it still has the lease.
 *
 * @example
 * await database().readingJob.updateMany({ where: whileRunning(job), data }); // changes nothing without the lease
 */
export const whileRunning = ({ id, attempt, askedAt }: ClaimedJob) => ({
  id,
  state: "running",
  attempts: attempt,
  askedAt,
});
