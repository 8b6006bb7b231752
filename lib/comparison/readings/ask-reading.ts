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

/** What became of a wish to have two readouts read. */
export type AskedReading =
  /** No model is set up. */
  | { kind: "off" }
  /** They were read already: nothing is asked. */
  | { kind: "stored" }
  /** Not now: today's tokens are used up. */
  | { kind: "refused"; fault: ReaderFault }
  /** It waits, runs, or has been done or failed meanwhile. */
  | { kind: "asked"; job: ReadingJob };

/**
 * The texts of a pair by what names them.
 *
 * @example
 * textsOf(pair).left; //=> { sha256: "9f…", language: "en" }
 */
export const textsOf = ({ left, right }: ReadoutPair): Record<Side, TextName> => ({
  left: { sha256: left.readout.revision.sha256, language: left.readout.language },
  right: { sha256: right.readout.revision.sha256, language: right.readout.language },
});

/**
 * Asks for a reading of two readouts by the operator's model, unless there is one, or one is asked for. It is made in the background, by
 * this process or another, also after a restart.
 *
 * @throws when the database cannot be written
 * @example
 * await askReading(pair); //=> { kind: "asked", job: { state: "queued", … } }
 */
export async function askReading(pair: ReadoutPair): Promise<AskedReading> {
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
 * The job of a pair by the operator's model.
 *
 * @returns null where no model is set up, or it was never asked
 * @example
 * (await findPairJob(pair))?.state; //=> "running"
 */
export async function findPairJob(pair: ReadoutPair): Promise<ReadingJob | null> {
  const reader = findReader();
  return reader && findReadingJob(readingKey(textsOf(pair), reader));
}

/**
 * Cancels the reading of a pair that waits or runs.
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
 * Cancels every reading that waits or runs.
 *
 * @returns how many there were
 * @throws when the database cannot be written
 * @example
 * await cancelAllReadings(); //=> 3
 */
export const cancelAllReadings = (): Promise<number> => cancelReadingJobs(null, new Date(), libraryPath());
