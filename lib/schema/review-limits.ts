// Apart from the schemas, so that a form in the browser can name them without bringing the schemas along.

/** An author's name, in UTF-16 code units. */
export const MAX_AUTHOR_LENGTH = 100;
/** A note, or the note of a judgement. */
export const MAX_NOTE_LENGTH = 5_000;
/** Passages of one side that one judgement or note names. */
export const MAX_JUDGED_PASSAGES = 50;
