// A text that is too long to be stored is too long to be compared.
export { MAX_TEXT_LENGTH } from "../model/limits";

/** The most passages a side may have; a text of the greatest length in ordinary prose has about 1,500. */
export const MAX_PASSAGES = 4_000;
