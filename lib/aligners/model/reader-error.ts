import type { ReaderFault } from "../../model/readers/readers";
import type { Tokens } from "../../model/readers/readings";

/** A model gave no usable answer. The message names only the kind of fault: no text, no address, no key. */
export class ReaderError extends Error {
  override name = "ReaderError";

  constructor(
    readonly fault: ReaderFault,
    /** Seconds after which the server wants to be asked again, if it says so. */
    readonly retryAfter: number | null = null,
    /** The reply, if there was one that could not be used. */
    readonly reply: string | null = null,
    /** The tokens of such a reply, if the server says so. */
    readonly tokens: Tokens | null = null,
  ) {
    super(fault.status === undefined ? fault.kind : `${fault.kind} (${fault.status})`);
  }
}

/** Faults that may be temporary. */
const PASSING: readonly ReaderFault["kind"][] = ["unreachable", "rate-limited", "server-error", "timed-out", "cut-off"];

/**
 * Whether it is worth trying again.
 *
 * @example
 * isPassing(new ReaderError({ kind: "unauthorised", status: 401 })); //=> false
 */
export const isPassing = (error: unknown): error is ReaderError =>
  error instanceof ReaderError && PASSING.includes(error.fault.kind);
