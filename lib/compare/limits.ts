/** The longest text that is compared, in UTF-16 code units; a stored readout is never longer. */
export const MAX_TEXT_LENGTH = 200_000;

/** The most passages a side may have; a text of the greatest length in ordinary prose has about 1,500. */
export const MAX_PASSAGES = 4_000;
