import "server-only";
import { countReadingJobs, countUsedTokens } from "../../data/jobs/job-queries";
import { describeQueue } from "../../messages/site/reading-requests";
import type { ReadingQueueView } from "../../model/readers/readers";
import { readerStatus } from "./reader";
import { estimateUnread } from "./unread";

/**
 * What the language model has not read yet, and what reading it would take.
 *
 * @returns null if no model is set up
 * @throws when the database cannot be read
 * @example
 * (await openReadingQueue())?.canAsk; //=> true
 */
export async function openReadingQueue(): Promise<ReadingQueueView | null> {
  const status = readerStatus();
  const estimate = await estimateUnread();
  if (status.state !== "on" || !estimate) return null;
  const [{ queued, running, failed }, used] = await Promise.all([countReadingJobs(), countUsedTokens()]);
  const waiting = queued + running;
  return {
    model: status.model,
    message: describeQueue(status.model, estimate, { waiting, failed, used }),
    canAsk: estimate.pairs > waiting,
    canCancel: waiting > 0,
  };
}
