// Apart from the schemas, so that forms in the browser can use the limits without loading the schemas.

/** An author's name, in UTF-16 code units. */
export const MAX_AUTHOR_LENGTH = 100;
/** A note, or the note of a judgement. */
export const MAX_NOTE_LENGTH = 5_000;
/** The most passages of one side in one judgement or note. */
export const MAX_JUDGED_PASSAGES = 50;
