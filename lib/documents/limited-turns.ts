/** Lets a limited number of tasks run at a time; some wait in order, and further ones are refused. */
export class LimitedTurns {
  readonly #limits: { running: number; waiting: number };
  readonly #queue: (() => void)[] = [];
  #running = 0;

  /** @param limits the most that run at a time, and the most that wait */
  constructor(limits: { running: number; waiting: number }) {
    this.#limits = limits;
  }

  /**
   * Waits for a turn.
   *
   * @returns the turn, which has to be ended once; null if too many wait
   * @example
   * const turn = await turns.take();
   * turn?.end();
   */
  async take(): Promise<{ end: () => void } | null> {
    if (this.#running >= this.#limits.running) {
      if (this.#queue.length >= this.#limits.waiting) return null;
      await new Promise<void>((resolve) => this.#queue.push(resolve));
    } else this.#running++;
    return { end: () => this.#pass() };
  }

  /** Passes the turn on, or releases it. */
  #pass() {
    const next = this.#queue.shift();
    if (next) next();
    else this.#running--;
  }
}
