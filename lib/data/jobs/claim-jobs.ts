import "server-only";
import type { ReadingJob } from "../../model/readers/readers";
import { database } from "../client";
import type { Prisma, ReadingJob as Row } from "../generated/client";
import { toKey, type ReadingKey } from "../readings/reading-key";
import { storeAudited } from "../store-audited";
import { toJob, type ClaimedJob } from "./job-rows";
import { endReadingJob } from "./job-writes";

/** A job that was started this often and never ended kills its process. */
const MAX_ATTEMPTS = 3;

/** Jobs that are queued in one transaction, which holds the write lock. */
const QUEUED_AT_ONCE = 200;

async function queue(key: ReadingKey, now: Date, client: Prisma.TransactionClient) {
  const job = await client.readingJob.findFirst({ where: toKey(key) });
  const asked = { state: "queued", askedAt: now };
  if (!job) return { row: await client.readingJob.create({ data: { ...toKey(key), ...asked } }), isNew: true };
  const isOver = job.state === "failed" || job.state === "cancelled";
  if (!isOver) return { row: job, isNew: false };
  const again = { ...asked, fault: null, reply: null, attempts: 0, endedAt: null };
  return { row: await client.readingJob.update({ where: { id: job.id }, data: again }), isNew: true };
}

/**
 * Queues readings: a new job for each, or the failed or cancelled one again. Jobs that are waiting, running or done stay as they are.
 *
 * @param thing the address of what is read, for the audit
 * @throws when the database cannot be written
 * @example
 * (await queueReadingJobs([key], new Date(), "/library")).map(({ state }) => state); //=> ["queued"]
 */
export async function queueReadingJobs(keys: ReadingKey[], now: Date, thing?: string): Promise<ReadingJob[]> {
  const jobs: ReadingJob[] = [];
  for (let from = 0; from < keys.length; from += QUEUED_AT_ONCE) {
    const queued = await storeAudited(
      async (client) => {
        const made = [];
        for (const key of keys.slice(from, from + QUEUED_AT_ONCE)) made.push(await queue(key, now, client));
        return made;
      },
      (made) => (made.some(({ isNew }) => isNew) ? { act: "model-asked", thing } : null),
    );
    jobs.push(...queued.map(({ row }) => toJob(row)));
  }
  return jobs;
}

/**
 * Queues one reading (`queueReadingJobs`).
 *
 * @throws when the database cannot be written
 * @example
 * (await queueReadingJob(key, new Date())).state; //=> "queued"
 */
export const queueReadingJob = async (key: ReadingKey, now: Date, thing?: string): Promise<ReadingJob> =>
  (await queueReadingJobs([key], now, thing))[0]!;

/** Claims a job in the state in which it was last seen, so that of two processes that try at once only one succeeds. */
async function take(row: Row, leaseUntil: Date): Promise<ClaimedJob | null> {
  const { id, state, attempts, askedAt } = row;
  const { count } = await database().readingJob.updateMany({
    where: { id, state, attempts, askedAt },
    data: { state: "running", attempts: attempts + 1, leaseUntil },
  });
  return count === 1 ? { id, key: toKey(row), attempt: attempts + 1, askedAt } : null;
}

/**
 * Claims, for this process, the job that has waited longest, or one whose process has died.
 *
 * @param now and `leaseUntil`: from then on another may take it over, so it must be renewed before
 * @returns null if there is nothing to do
 * @throws when the database cannot be written
 * @example
 * await claimReadingJob({ now, leaseUntil: new Date(now.getTime() + 60_000) }); //=> { id: 3, key, attempt: 1, askedAt }
 */
export async function claimReadingJob({
  now,
  leaseUntil,
}: {
  now: Date;
  leaseUntil: Date;
}): Promise<ClaimedJob | null> {
  for (;;) {
    const row = await database().readingJob.findFirst({
      where: { OR: [{ state: "queued" }, { state: "running", leaseUntil: { lt: now } }] },
      orderBy: [{ askedAt: "asc" }, { id: "asc" }],
    });
    if (!row) return null;
    if (row.state === "running" && row.attempts >= MAX_ATTEMPTS) {
      const { id, attempts: attempt, askedAt } = row;
      await endReadingJob({ id, key: toKey(row), attempt, askedAt }, { kind: "broken-off" }, now);
      continue;
    }
    const job = await take(row, leaseUntil);
    if (job) return job;
  }
}

/**
 * Claims the job of one reading for this process, whether or not it is queued; for commands that do the work themselves.
 *
 * @returns null if another process runs it
 * @throws when the database cannot be written
 * @example
 * await claimOwnJob(key, { now, leaseUntil }); //=> { id: 3, key, attempt: 1, askedAt }
 */
export async function claimOwnJob(
  key: ReadingKey,
  { now, leaseUntil }: { now: Date; leaseUntil: Date },
): Promise<ClaimedJob | null> {
  await queueReadingJob(key, now);
  const row = await database().readingJob.findFirst({ where: toKey(key) });
  const isFree = row && (row.state === "queued" || (row.state === "running" && row.leaseUntil! < now));
  return isFree ? take(row, leaseUntil) : null;
}
