import "server-only";
import { pinnedPath } from "../../addresses/comparison-path";
import { libraryPath } from "../../addresses/site-path";
import { queueReadingJob } from "../../data/jobs/claim-jobs";
import { findReadingJob } from "../../data/jobs/job-queries";
import { cancelReadingJobs } from "../../data/jobs/job-writes";
import { readingKey, type TextName } from "../../data/readings/reading-key";
import { findStoredReading } from "../../data/readings/readings";
import type { Side } from "../../model/comparisons/comparison";
import type { ReaderFault, ReadingJob } from "../../model/readers/readers";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import { findDayFault } from "./model-budget";
import { findReader } from "./reader";
import { wakeReadingJobs } from "./reading-jobs";

/** The result of asking for a reading of two readouts. */
export type AskReadingResult =
  /** No model is set up. */
  | { kind: "off" }
  /** They were read already, so nothing is asked. */
  | { kind: "stored" }
  /** Not now: today's tokens are used up. */
  | { kind: "refused"; fault: ReaderFault }
  /** A job is waiting or running, or has finished or failed in the meantime. */
  | { kind: "asked"; job: ReadingJob };

/**
 * The keys of a pair's texts.
 *
 * @example
 * textsOf(pair).left; //=> { sha256: "9f…", language: "en" }
 */
export const textsOf = ({ left, right }: ReadoutPair): Record<Side, TextName> => ({
  left: { sha256: left.readout.revision.sha256, language: left.readout.language },
  right: { sha256: right.readout.revision.sha256, language: right.readout.language },
});

/**
 * Asks for a reading of two readouts by the operator's model, unless there is one or one is already asked for. It is made in the
 * background, by this process or another, even after a restart.
 *
 * @throws when the database cannot be written
 * @example
 * await askReading(pair); //=> { kind: "asked", job: { state: "queued", … } }
 */
export async function askReading(pair: ReadoutPair): Promise<AskReadingResult> {
  const reader = findReader();
  if (!reader) return { kind: "off" };
  const key = readingKey(textsOf(pair), reader);
  if (await findStoredReading(key)) return { kind: "stored" };
  const fault = await findDayFault(reader, new Date());
  if (fault) return { kind: "refused", fault };
  const job = await queueReadingJob(key, new Date(), pinnedPath(pair));
  void wakeReadingJobs();
  return { kind: "asked", job };
}

/**
 * The job of a pair for the operator's model.
 *
 * @returns null if no model is set up, or it was never asked
 * @example
 * (await findPairJob(pair))?.state; //=> "running"
 */
export async function findPairJob(pair: ReadoutPair): Promise<ReadingJob | null> {
  const reader = findReader();
  return reader && findReadingJob(readingKey(textsOf(pair), reader));
}

/**
 * Cancels a waiting or running reading of a pair.
 *
 * @returns whether there was one
 * @throws when the database cannot be written
 * @example
 * await cancelReading(pair); //=> true
 */
export async function cancelReading(pair: ReadoutPair): Promise<boolean> {
  const reader = findReader();
  return (
    reader !== null && (await cancelReadingJobs(readingKey(textsOf(pair), reader), new Date(), pinnedPath(pair))) > 0
  );
}

/**
 * Cancels every waiting or running reading.
 *
 * @returns how many there were
 * @throws when the database cannot be written
 * @example
 * await cancelAllReadings(); //=> 3
 */
export const cancelAllReadings = (): Promise<number> => cancelReadingJobs(null, new Date(), libraryPath());
