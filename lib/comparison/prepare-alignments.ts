import "server-only";
import { whyUnfinished, type Aligner } from "../aligners/aligner";
import { DEFAULT_ALIGNER } from "../aligners/registry";
import type { PreparedAlignments, TextKey } from "../data/comparisons/call-comparisons";
import type { Alignment } from "../model/comparisons/aligners";
import { alignTexts, type HashedText } from "./align-texts";

/**
 * How much is compared before one write, as the sum of the products of the texts' lengths in UTF-16 code units, because an aligner's work
 * grows with that. Two texts of some 3,000 words each are within the limit; larger ones are left to the job.
 */
const WORK_AT_ONCE = 400_000_000;

/** Alignments made before a write, which can tell afterwards whether one was missing. */
export interface Prepared extends PreparedAlignments {
  /** Whether the write asked for a pair that was not compared, so that the job has to make it. */
  hasMissed(): boolean;
}

const keyOf = (first: TextKey, second: TextKey) =>
  [first, second].map(({ sha256, language }) => `${sha256} ${language}`).join(" ");

async function alignWithin(aligner: Aligner, pairs: [HashedText, HashedText][]): Promise<Map<string, Alignment>> {
  const made = new Map<string, Alignment>();
  let work = 0;
  for (const [first, second] of pairs) {
    work += first.text.length * second.text.length;
    if (aligner.runs === "as-job" || work > WORK_AT_ONCE) break;
    try {
      made.set(keyOf(first, second), await alignTexts(aligner, first, second));
    } catch (error) {
      // The job makes what is missing.
      if (!whyUnfinished(error)) throw error;
    }
  }
  return made;
}

/**
 * Compares texts before the write that stores them, so that comparing never holds the write lock.
 *
 * @param pairs the most important first; in each pair, the text of the readout that comes first in the call is on the left
 * @example
 * const prepared = await prepareAlignments([[first, second]]);
 * await submitCall(call, false, prepared); //=> { kind: "created", slug: "2030-01-02-marenov-ilves" }
 */
export async function prepareAlignments(
  pairs: [HashedText, HashedText][],
  aligner: Aligner = DEFAULT_ALIGNER,
): Promise<Prepared> {
  const made = await alignWithin(aligner, pairs);
  let isMissed = false;
  return {
    aligner: { name: aligner.name, version: aligner.version },
    find(first, second) {
      const found = made.get(keyOf(first, second)) ?? null;
      isMissed ||= found === null;
      return found;
    },
    hasMissed: () => isMissed,
  };
}
