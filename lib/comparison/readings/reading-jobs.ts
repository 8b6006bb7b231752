import "server-only";
import { claimReadingJob } from "../../data/jobs/claim-jobs";
import { findDayFault } from "./model-budget";
import { findReader } from "./reader";
import { LEASE, runJob, type RunOptions } from "./run-job";

/** Readings that one process makes at once; a local model makes one after another anyway. */
const CONCURRENCY = 2;

/** Milliseconds between a server's checks for jobs that another process queued or left behind. */
const INTERVAL = 20_000;

/**
 * Runs waiting jobs, a few at a time, until there are none, it is stopped, or the day's tokens are used up.
 *
 * @returns how many were started
 * @throws when the database cannot be read or written
 * @example
 * await runReadingJobs(); //=> 3
 */
export async function runReadingJobs(options: RunOptions & { concurrency?: number } = {}): Promise<number> {
  const { signal, concurrency = CONCURRENCY, lease = LEASE, now = () => new Date() } = options;
  const reader = findReader();
  if (!reader) return 0;
  let begun = 0;
  const work = async () => {
    while (!signal?.aborted) {
      const at = now();
      // They wait for the next day.
      if (await findDayFault(reader, at)) return;
      const job = await claimReadingJob({ now: at, leaseUntil: new Date(at.getTime() + lease) });
      if (!job) return;
      begun += 1;
      await runJob(job, reader, options);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return begun;
}

/** The one runner of the process. */
interface Runner {
  running: Promise<unknown> | null;
  /** Whether something was queued after the runner last looked. */
  isAskedAgain: boolean;
  stopped: AbortController;
  timer: NodeJS.Timeout | null;
}

const shared = globalThis as typeof globalThis & { parallaxReadingJobs?: Runner };

/** There is one runner, although the server and its pages each load this module. */
const runner = (): Runner =>
  (shared.parallaxReadingJobs ??= { running: null, isAskedAgain: false, stopped: new AbortController(), timer: null });

async function run(state: Runner) {
  do {
    state.isAskedAgain = false;
    await runReadingJobs({ signal: state.stopped.signal });
  } while (state.isAskedAgain && !state.stopped.signal.aborted);
}

/**
 * Runs the waiting jobs now.
 *
 * @returns when there are none left; callers need not wait for it
 * @example
 * void wakeReadingJobs();
 */
export function wakeReadingJobs(): Promise<unknown> {
  const state = runner();
  state.isAskedAgain = true;
  if (state.stopped.signal.aborted) return Promise.resolve();
  state.running ??= run(state)
    .catch((error: unknown) => console.error(error))
    .finally(() => (state.running = null));
  return state.running;
}

/**
 * Continues what an earlier process left behind, and checks from time to time for what others queue.
 *
 * @example
 * startReadingJobs();
 */
export function startReadingJobs(): void {
  const state = runner();
  state.timer ??= setInterval(() => void wakeReadingJobs(), INTERVAL).unref();
  void wakeReadingJobs();
}

/**
 * Stops the jobs: requests to the model are aborted, and their jobs left to the next process.
 *
 * @returns when all have stopped
 * @example
 * await stopReadingJobs();
 */
export async function stopReadingJobs(): Promise<void> {
  const state = runner();
  if (state.timer) clearInterval(state.timer);
  state.stopped.abort();
  await state.running;
}
