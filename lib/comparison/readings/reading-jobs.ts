import "server-only";
import { claimReadingJob } from "../../data/jobs/claim-jobs";
import { findDayFault } from "./model-budget";
import { findReader } from "./reader";
import { LEASE, runJob, type RunOptions } from "./run-job";

/** Readings that one process makes at a time: a local model does one after another anyway. */
const CONCURRENCY = 2;

/** Milliseconds after which a server looks for jobs that another process asked for, or left. */
const INTERVAL = 20_000;

/**
 * Does the jobs that wait, a few at a time, until there are none, it is stopped, or the tokens of the day are used up.
 *
 * @returns how many were begun
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
  /** Whether something was asked for since the runner last looked. */
  isAskedAgain: boolean;
  stopped: AbortController;
  timer: NodeJS.Timeout | null;
}

const shared = globalThis as typeof globalThis & { parallaxReadingJobs?: Runner };

/** The server and its pages load this module each for themselves; the runner is one. */
const runner = (): Runner =>
  (shared.parallaxReadingJobs ??= { running: null, isAskedAgain: false, stopped: new AbortController(), timer: null });

async function run(state: Runner) {
  do {
    state.isAskedAgain = false;
    await runReadingJobs({ signal: state.stopped.signal });
  } while (state.isAskedAgain && !state.stopped.signal.aborted);
}

/**
 * Has the jobs that wait done, now.
 *
 * @returns when there are none left; nobody has to wait for it
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
 * Goes on with what an earlier process left, and looks from time to time for what others ask for.
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
 * Stops the jobs: requests to the model are broken off, and left to the next process that runs.
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
