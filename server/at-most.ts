import { setTimeout as delay } from "node:timers/promises";

/**
 * Waits for work, and no longer than this many milliseconds; the work goes on. The time itself is waited for: Node ends a process in which
 * nothing else is under way, such as between two batches of a job.
 *
 * @throws what the work throws meanwhile
 * @example
 * await atMost(wakeComparisonJob(), 10_000);
 */
export async function atMost(work: Promise<unknown>, milliseconds: number): Promise<void> {
  const enough = new AbortController();
  // Aborted, it rejects, once nobody waits for it.
  const time = delay(milliseconds, undefined, { signal: enough.signal }).catch(() => undefined);
  try {
    await Promise.race([work, time]);
  } finally {
    enough.abort();
  }
}
