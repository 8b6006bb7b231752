import type { Comparison, Refusal } from "./comparison";

/** What an aligner answers for two texts: a comparison, or the reason why the pair is refused. */
export type Alignment = Comparison | Refusal;

/** Which aligner made something, and in which version of it. */
export interface AlignerVersion {
  name: string;
  version: string;
}

/** The name of the aligner whose comparisons pages and lists show. */
export const DEFAULT_ALIGNER_NAME = "lexical";
