import "server-only";
import { DEFAULT_ALIGNER } from "../aligners/registry";
import { listComparisonsToMake } from "../data/comparisons/comparisons-to-make";
import { loadDemonstration } from "../data/library/demonstration";
import type { ImportResult } from "../data/library/library-import";
import { wakeComparisonJob } from "./jobs/comparison-job";
import { makeComparisons } from "./jobs/make-comparisons";

/**
 * Loads the demonstration library and makes as many of its comparisons as the time allows; the job makes the rest.
 *
 * @param patience milliseconds for comparisons
 * @param onCompared called after each batch
 * @throws when the database cannot be written
 * @example
 * await loadAndCompare(5_000); //=> { kind: "imported", imported: { calls: 126, … } }
 */
export async function loadAndCompare(
  patience: number,
  onCompared?: (done: number, total: number) => void,
): Promise<ImportResult> {
  const loaded = await loadDemonstration();
  if (loaded.kind !== "imported") return loaded;
  const endsAt = performance.now() + patience;
  const pairs = await listComparisonsToMake(DEFAULT_ALIGNER, "missing");
  const done = await makeComparisons(DEFAULT_ALIGNER, pairs, {
    isStopped: () => performance.now() > endsAt,
    ...(onCompared && { onBatch: onCompared }),
  });
  if (done < pairs.length) void wakeComparisonJob();
  return loaded;
}
