import type { Fault } from "./source";

/** More than are ever shown, so that those of the first lines are among them. */
const MOST_KEPT = 1_000;

/**
 * Faults of a file. The first ones are kept, the others counted: a hostile file has millions.
 *
 * @example
 * const faults = new FaultList([{ path: ["calls", 0], message: "The call has no readouts." }]);
 * faults.total; //=> 1
 */
export class FaultList {
  readonly first: Fault[] = [];
  total = 0;

  constructor(faults: Iterable<Fault> = []) {
    this.add(faults);
  }

  add(faults: Iterable<Fault>): this {
    for (const fault of faults) {
      this.total++;
      if (this.first.length < MOST_KEPT) this.first.push(fault);
    }
    return this;
  }
}
