import type { Aligner } from "./aligner";
import { lexical } from "./lexical";
import { model } from "./model";

/** Every aligner, the default first. To add one, write its file beside lexical.ts and list it here. */
export const ALIGNERS: readonly Aligner[] = [lexical, model];

/** The aligner whose comparisons are stored, and of every page that names no reader. */
export const DEFAULT_ALIGNER: Aligner = lexical;

/**
 * The aligner of that name.
 *
 * @returns null where there is none
 * @example
 * findAligner("lexical")?.runs; //=> "at-once"
 */
export const findAligner = (name: string): Aligner | null => ALIGNERS.find((aligner) => aligner.name === name) ?? null;
