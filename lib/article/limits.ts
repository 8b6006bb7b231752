import { MAX_TEXT_LENGTH } from "../compare";

/** The longest body of an article, in UTF-16 code units: as long as a press report may be, because it can be stored as one. */
export const MAX_BODY_LENGTH = MAX_TEXT_LENGTH;
/** The most paragraphs an article may have. */
export const MAX_PARAGRAPHS = 5_000;
/** The longest source that is read; a page of HTML is many times as long as its text. */
export const MAX_SOURCE_LENGTH = 2_000_000;
/** The most "<" and "&" in HTML: news pages have some thousands, and parsing takes more than linear time where they nest. */
export const MAX_TAGS = 60_000;
/** How deep elements may lie: as deep as browsers nest them. */
export const MAX_DEPTH = 512;
/** A longer tag holds an embedded picture or nonsense, and is left out. */
export const MAX_TAG_LENGTH = 10_000;
/** Beyond either of these the extractor is slow (its time grows with elements × depth), so a simple walk replaces it. */
export const MAX_EXTRACTOR_ELEMENTS = 15_000;
export const MAX_EXTRACTOR_DEPTH = 200;
/** How many sentences before and after a statement are searched for its call. */
export const CALL_REACH = 40;
/** A quotation of at least this many words is at length, and may be an official statement. */
export const MIN_STATEMENT_WORDS = 8;
/** A line without the end of a sentence counts as prose from this many characters on, because some scripts mark no ends. */
export const MIN_UNENDED_PROSE = 120;
