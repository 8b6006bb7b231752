import type { Fault } from "./source";

/** More than are ever shown, so that those of the first lines are among them. */
const MOST_KEPT = 1_000;

const keyOf = ({ path }: Fault) => JSON.stringify(path);

/**
 * Faults of a file. The first ones are kept, the others counted: a hostile file has millions. What the parser said of a value is the one
 * true reason: nothing is added about the same value.
 *
 * @example
 * const faults = new FaultList().addParsed([{ path: ["calls", 0], message: "The call has no readouts." }]);
 * faults.total; //=> 1
 */
export class FaultList {
  readonly first: Fault[] = [];
  total = 0;
  readonly #parsed = new Set<string>();

  constructor(faults: Iterable<Fault> = []) {
    this.add(faults);
  }

  /** Adds what the parser said, before anything else is said of the same values. */
  addParsed(faults: readonly Fault[]): this {
    for (const fault of faults) {
      this.#parsed.add(keyOf(fault));
      this.#keep(fault);
    }
    return this;
  }

  /** Adds faults of values of which the parser said nothing. */
  add(faults: Iterable<Fault>): this {
    // There may be millions: their keys are made only where there is something to look them up in.
    const isParsed = (fault: Fault) => this.#parsed.size > 0 && this.#parsed.has(keyOf(fault));
    for (const fault of faults) if (!isParsed(fault)) this.#keep(fault);
    return this;
  }

  #keep(fault: Fault) {
    this.total++;
    if (this.first.length < MOST_KEPT) this.first.push(fault);
  }
}
