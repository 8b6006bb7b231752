/** Transactions that may be open at once: the connection pool refuses the twenty-first, and some must remain for reading. */
const MOST_TRANSACTIONS = 12;

/**
 * Orders the transactions of one process: a limited number at once, and writers one after another in the order in which they came.
 *
 * @example
 * await turns.enter();
 * const endWriting = await turns.writersTurn();
 * // … write …
 * endWriting();
 * turns.leave();
 */
export class TransactionTurns {
  #free = MOST_TRANSACTIONS;
  #waiting: (() => void)[] = [];
  #lastWriter: Promise<void> = Promise.resolve();

  /** Waits until another transaction may be opened; `leave` ends its turn. */
  async enter(): Promise<void> {
    if (this.#free === 0) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#free--;
  }

  leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free++;
  }

  /**
   * Waits until the writers that came before have ended.
   *
   * @returns a function that lets the next writer continue
   */
  async writersTurn(): Promise<() => void> {
    const before = this.#lastWriter;
    let end!: () => void;
    this.#lastWriter = new Promise((resolve) => (end = resolve));
    await before;
    return end;
  }
}
