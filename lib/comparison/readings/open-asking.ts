import "server-only";
import type { AskingView, ReadingJob } from "../../model/readers/readers";
import { describeAsking } from "../../messages/site/reading-requests";
import { findDayFault } from "./model-budget";
import { findReader, readerStatus } from "./reader";

/**
 * Whether a language model can be asked to read a pair, or the progress of the reading that was asked for.
 *
 * @param job the pair's job (`findPairJob`), which must be looked up before the comparison is opened: a job that ends in between has left
 *   its reading, but one looked up afterwards may be gone while the page still lacks the reading
 * @param readBy the model that has read the pair; null if none has
 * @returns null if no model is set up, or it has read the pair
 * @throws when the database cannot be read
 * @example
 * (await openAsking(await findPairJob(pair), null))?.state; //=> "can-ask"
 */
export async function openAsking(job: ReadingJob | null, readBy: string | null): Promise<AskingView | null> {
  const status = readerStatus();
  if (status.state !== "on" || status.model.name === readBy) return null;
  const isUnderWay = job?.state === "queued" || job?.state === "running";
  const state = isUnderWay ? "under-way" : "can-ask";
  const reader = job?.state === "queued" ? findReader() : null;
  const waitsFor = reader && (await findDayFault(reader, new Date()));
  return { state, model: status.model, message: describeAsking(status.model, job, waitsFor) };
}
