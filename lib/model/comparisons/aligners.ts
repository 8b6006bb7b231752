import type { Comparison, Refusal } from "./comparison";

/** An aligner's answer for two texts: a comparison, or the reason why the pair is refused. */
export type Alignment = Comparison | Refusal;

/** Why there is no answer yet: it is still being made, or it took too long. */
export type Unfinished = "pending" | "timed-out";

/**
 * Whether an answer is missing, for answers that are objects.
 *
 * @example
 * isUnfinished("pending"); //=> true
 */
export const isUnfinished = <Found extends object>(found: Found | Unfinished): found is Unfinished =>
  typeof found === "string";

/**
 * The answer, for programs that cannot continue without it.
 *
 * @throws when there is no answer yet
 * @example
 * finished({ kind: "comparison" }); //=> { kind: "comparison" }
 */
export function finished<Found extends object>(found: Found | Unfinished): Found {
  if (isUnfinished(found)) throw new Error(`The two texts are not compared: ${found}.`);
  return found;
}

/** Which aligner made something, and which version of it. */
export interface AlignerVersion {
  name: string;
  version: string;
}

/** The name of the aligner whose comparisons pages and lists show. */
export const DEFAULT_ALIGNER_NAME = "lexical";
