import "server-only";
import { DEFAULT_ALIGNER } from "../../aligners/registry";
import { listComparisonsToMake } from "../../data/comparisons/comparisons-to-make";
import { listNeighboursToMake } from "../../data/comparisons/neighbours";
import { refreshSearchIndex } from "../../data/search/search-index";
import { makeComparisons, makeNeighbours } from "./make-comparisons";

/**
 * The job that makes pending and missing comparisons, then updates the search index, then compares readouts with their issuers' next ones.
 * There is one per process, and it works on one pair at a time.
 */
interface Job {
  running: Promise<void> | null;
  /** Whether something became pending after the running job looked. */
  isAskedAgain: boolean;
  isStopped: boolean;
}

const shared = globalThis as typeof globalThis & { parallaxComparisonJob?: Job };

/** There is one job, although the server and its pages each load this module. */
const job = (): Job => (shared.parallaxComparisonJob ??= { running: null, isAskedAgain: false, isStopped: false });

async function run(state: Job) {
  do {
    state.isAskedAgain = false;
    const pairs = await listComparisonsToMake(DEFAULT_ALIGNER, "missing");
    await makeComparisons(DEFAULT_ALIGNER, pairs, { isStopped: () => state.isStopped, isInBackground: true });
    if (!state.isStopped) await refreshSearchIndex();
    const neighbours = await listNeighboursToMake(DEFAULT_ALIGNER, "missing");
    // It may take an hour, and pages may wait for what became pending in the meantime.
    const isStopped = () => state.isStopped || state.isAskedAgain;
    await makeNeighbours(DEFAULT_ALIGNER, neighbours, { isStopped, isInBackground: true });
  } while (state.isAskedAgain && !state.isStopped);
}

/**
 * Starts the job that makes pending and missing comparisons. The database says which are pending, so a restarted server
 * continues where it stopped.
 *
 * @returns when the job has nothing more to do; callers need not wait for it
 * @example
 * void wakeComparisonJob();
 */
export function wakeComparisonJob(): Promise<void> {
  const state = job();
  state.isAskedAgain = true;
  if (state.isStopped) return Promise.resolve();
  state.running ??= run(state)
    .catch((error: unknown) => console.error(error))
    .finally(() => (state.running = null));
  return state.running;
}

/**
 * Stops the job after its current batch; nothing starts it again.
 *
 * @returns when it has stopped
 * @example
 * await stopComparisonJob();
 */
export async function stopComparisonJob(): Promise<void> {
  const state = job();
  state.isStopped = true;
  await state.running;
}
