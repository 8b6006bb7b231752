import "server-only";
import type { ReaderFault } from "../../model/readers/readers";
import type { Reading, Tokens } from "../../model/readers/readings";
import { database } from "../client";
import { toKey, type ReadingKey } from "../readings/reading-key";
import { addModelUse } from "../readings/model-use";
import { storeReading } from "../readings/readings";
import { storeAudited } from "../store-audited";
import { inWriteTransaction } from "../write-transaction";
import { whileRunning, type ClaimedJob } from "./job-rows";

/** Characters of an unusable reply that are kept for inspection. */
const MAX_REPLY = 100_000;

/**
 * Extends the lease of a job.
 *
 * @returns false if the job no longer belongs to this process: it was cancelled, or the lease ran out and another process took it
 * @throws when the database cannot be written
 * @example
 * await renewReadingJob(job, leaseUntil); //=> true
 */
export async function renewReadingJob(job: ClaimedJob, leaseUntil: Date): Promise<boolean> {
  const { count } = await database().readingJob.updateMany({ where: whileRunning(job), data: { leaseUntil } });
  return count === 1;
}

/**
 * Counts the tokens of a job, even of an attempt that failed, for the job and for the day.
 *
 * @throws when the database cannot be written
 * @example
 * await addTokens(job, { in: 2_100, out: 430 }, new Date());
 */
export async function addTokens({ id }: ClaimedJob, tokens: Tokens, now: Date): Promise<void> {
  const data = { tokensIn: { increment: tokens.in }, tokensOut: { increment: tokens.out } };
  await inWriteTransaction(async (client) => {
    await client.readingJob.updateMany({ where: { id }, data });
    await addModelUse(tokens, now, client);
  });
}

/**
 * Stores a reading and ends its job, both or neither; the replies about its windows become part of it. A reading that was paid for is
 * stored even if the job was cancelled meanwhile.
 *
 * @throws when the database cannot be written
 * @example
 * await completeReadingJob(job, { reading, replies }, new Date());
 */
export async function completeReadingJob(
  job: ClaimedJob,
  { reading, replies }: { reading: Reading; replies: string[] },
  now: Date,
): Promise<void> {
  await inWriteTransaction(async (client) => {
    await storeReading(job.key, reading, replies, client);
    const data = { state: "done", fault: null, reply: null, leaseUntil: null, endedAt: now };
    await client.readingJob.updateMany({ where: { id: job.id }, data });
    await client.windowReply.deleteMany({ where: { jobId: job.id } });
  });
}

/**
 * Ends a job without a reading.
 *
 * @param reply the model's reply, if it was unusable; kept for inspection
 * @throws when the database cannot be written
 * @example
 * await endReadingJob(job, { kind: "unauthorised", status: 401 }, new Date());
 */
export async function endReadingJob(job: ClaimedJob, fault: ReaderFault, now: Date, reply: string | null = null) {
  const data = {
    state: "failed",
    fault: JSON.stringify(fault),
    reply: reply === null ? null : reply.slice(0, MAX_REPLY),
    leaseUntil: null,
    endedAt: now,
  };
  await database().readingJob.updateMany({ where: whileRunning(job), data });
}

/**
 * Gives a job back, for instance when the server stops: the next process continues it, and this attempt does not count.
 *
 * @throws when the database cannot be written
 * @example
 * await releaseReadingJob(job);
 */
export async function releaseReadingJob(job: ClaimedJob): Promise<void> {
  const data = { state: "queued", attempts: job.attempt - 1, leaseUntil: null };
  await database().readingJob.updateMany({ where: whileRunning(job), data });
}

/**
 * Cancels waiting and running jobs; a running one ends when its process next renews the lease.
 *
 * @param key null for all jobs
 * @param thing the address of what is read, for the audit
 * @returns how many were cancelled
 * @throws when the database cannot be written
 * @example
 * await cancelReadingJobs(key, new Date()); //=> 1
 */
export async function cancelReadingJobs(key: ReadingKey | null, now: Date, thing?: string): Promise<number> {
  const { count } = await storeAudited(
    (client) =>
      client.readingJob.updateMany({
        where: { ...(key && toKey(key)), state: { in: ["queued", "running"] } },
        data: { state: "cancelled", leaseUntil: null, endedAt: now },
      }),
    (cancelled) => (cancelled.count > 0 ? { act: "model-cancelled", thing } : null),
  );
  return count;
}
