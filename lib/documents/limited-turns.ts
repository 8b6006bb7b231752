/** Lets a few things run at a time; some wait in order, and the next one is turned away. */
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
   * @returns the turn, which has to be ended once; null when too many wait
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

  /** Hands the turn on, or gives it back. */
  #pass() {
    const next = this.#queue.shift();
    if (next) next();
    else this.#running--;
  }
}
