import "server-only";
import type { AskingView } from "../../model/readers";
import { describeAsking } from "../../messages/readers";
import type { ReadoutPair } from "../../model/readout-pairs";
import { findPairJob } from "./ask-reading";
import { readerStatus } from "./reader";

/**
 * What can be asked of the language model for a pair, and how far a reading is that was asked for.
 *
 * @param readBy the model that has read the pair; null where none has
 * @returns null where no model is set up, or it has read the pair
 * @throws when the database cannot be read
 * @example
 * (await openAsking(pair, null))?.state; //=> "can-ask"
 */
export async function openAsking(pair: ReadoutPair, readBy: string | null): Promise<AskingView | null> {
  const status = readerStatus();
  if (status.state !== "on" || status.model.name === readBy) return null;
  const job = await findPairJob(pair);
  const isUnderWay = job?.state === "queued" || job?.state === "running";
  const state = isUnderWay ? "under-way" : "can-ask";
  return { state, model: status.model, message: describeAsking(status.model, job) };
}
