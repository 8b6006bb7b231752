import { setTimeout as delay } from "node:timers/promises";

/**
 * Waits for work, but no longer than this many milliseconds; the work continues. The timer keeps the process alive, because Node exits when
 * nothing else is pending, for instance between two batches of a job.
 *
 * @throws what the work throws in the meantime
 * @example
 * await atMost(wakeComparisonJob(), 10_000);
 */
export async function atMost(work: Promise<unknown>, milliseconds: number): Promise<void> {
  const enough = new AbortController();
  // Aborting it makes it reject; by then nobody waits for it.
  const time = delay(milliseconds, undefined, { signal: enough.signal }).catch(() => undefined);
  try {
    await Promise.race([work, time]);
  } finally {
    enough.abort();
  }
}
