import type { Aligner } from "./aligner";
import { lexical } from "./lexical";
import { model } from "./model";

export { AlignerBusy, AlignerTimeout, type AlignedText, type Aligner } from "./aligner";

/** Every aligner, the default one first. To add one, write its file beside lexical.ts and list it here. */
export const ALIGNERS: readonly Aligner[] = [lexical, model];

/** The aligner of every page that names none. */
export const DEFAULT_ALIGNER: Aligner = lexical;
