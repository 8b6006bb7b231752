import type { Comparison, Refusal } from "./comparison";

/** What an aligner answers for two texts: a comparison, or the reason why the pair is refused. */
export type Alignment = Comparison | Refusal;

/** Why there is no answer yet: it is still being made, or it took longer than it may. */
export type Unfinished = "pending" | "timed-out";

/**
 * Whether there is no answer yet, of something that is an object where there is one.
 *
 * @example
 * isUnfinished("pending"); //=> true
 */
export const isUnfinished = <Found extends object>(found: Found | Unfinished): found is Unfinished =>
  typeof found === "string";

/**
 * What was found, for programs that cannot go on without it.
 *
 * @throws when there is no answer yet
 * @example
 * finished({ kind: "comparison" }); //=> { kind: "comparison" }
 */
export function finished<Found extends object>(found: Found | Unfinished): Found {
  if (isUnfinished(found)) throw new Error(`The two texts are not compared: ${found}.`);
  return found;
}

/** Which aligner made something, and in which version of it. */
export interface AlignerVersion {
  name: string;
  version: string;
}

/** The name of the aligner whose comparisons pages and lists show. */
export const DEFAULT_ALIGNER_NAME = "lexical";
