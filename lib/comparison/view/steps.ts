import { setImmediate as nextTurn } from "node:timers/promises";

/** Work in steps, between which something else may be done. */
export type Steps<T> = Generator<void, T>;

/**
 * Does all steps at once.
 *
 * @example
 * atOnce(viewInSteps(facts)).rows.length; //=> 12
 */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
}

/**
 * Does steps with a turn of the event loop between them, so that long work does not hold up other requests.
 *
 * @throws what a step throws
 * @example
 * (await inTurns(viewInSteps(facts))).rows.length; //=> 12
 */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
    await nextTurn();
  }
}
