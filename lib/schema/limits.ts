/** Names, titles, principals: one line of ordinary length. This and the following are in UTF-16 code units. */
export const MAX_LINE_LENGTH = 300;
export const MAX_URL_LENGTH = 2_000;
export const MAX_LANGUAGE_LENGTH = 35;
/** The source of a page pasted into a box; browsers are too slow to lay out more. A longer page can be uploaded as a file. */
export const MAX_PASTED_SOURCE = 500_000;

/** The most parties, and readouts, of one call. */
export const MAX_PARTIES = 12;
export const MAX_READOUTS = 12;

/** Bytes of any form, except the one with a library file: a few files and texts. */
export const MAX_SENT_BYTES = 32 * 1024 * 1024;

/** Bytes of all texts of a form together, and of one of them: twelve of the longest, or one that is far too long and must be told so. */
export const MAX_SENT_TEXT = 8 * 1024 * 1024;
export const MAX_SENT_FIELD = 4 * 1024 * 1024;

/** Bytes of two texts as JSON, in which each character of the longest may be escaped. */
export const MAX_SENT_JSON = 4 * 1024 * 1024;
