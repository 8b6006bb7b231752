import type { Fault } from "./source";

/** More than are ever shown, so that the faults of the first lines are among them. */
const MOST_KEPT = 1_000;

const keyOf = ({ path }: Fault) => JSON.stringify(path);

/**
 * Faults of a file. The first ones are kept, the others only counted, because a hostile file has millions. If the parser has reported a
 * value, nothing else is reported about it.
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

  /** Adds the parser's faults, before any others about the same values. */
  addParsed(faults: readonly Fault[]): this {
    for (const fault of faults) {
      this.#parsed.add(keyOf(fault));
      this.#keep(fault);
    }
    return this;
  }

  /** Adds faults of values that the parser has not reported. */
  add(faults: Iterable<Fault>): this {
    // There may be millions, so their keys are only computed if there is something to look up.
    const isParsed = (fault: Fault) => this.#parsed.size > 0 && this.#parsed.has(keyOf(fault));
    for (const fault of faults) if (!isParsed(fault)) this.#keep(fault);
    return this;
  }

  #keep(fault: Fault) {
    this.total++;
    if (this.first.length < MOST_KEPT) this.first.push(fault);
  }
}
