// A text that is too long to be stored is also too long to be compared.
export { MAX_TEXT_LENGTH } from "../model/limits";

/** The most passages that a side may have. Ordinary prose of the greatest length has about 1,500. */
export const MAX_PASSAGES = 4_000;
