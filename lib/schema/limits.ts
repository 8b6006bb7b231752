/** Names, titles, principals: one line of ordinary length. This and the following are in UTF-16 code units. */
export const MAX_LINE_LENGTH = 300;
export const MAX_URL_LENGTH = 2_000;
export const MAX_LANGUAGE_LENGTH = 35;

/** Parties and readouts of one call. */
export const MAX_PARTIES = 12;
export const MAX_READOUTS = 12;

/** Bytes of any form but the one with the file of a library: two of the longest texts, percent-encoded, or two files. */
export const MAX_SENT_BYTES = 32 * 1024 * 1024;
