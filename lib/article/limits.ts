import { MAX_TEXT_LENGTH } from "../compare";

/** The longest article's body, in UTF-16 code units: what a press report may have, because that is what it is offered as. */
export const MAX_BODY_LENGTH = MAX_TEXT_LENGTH;
/** The longest source that is looked into; a page of HTML is many times as long as what it says. */
export const MAX_SOURCE_LENGTH = 2_000_000;
/** The most "<" in HTML: news pages have some thousands, and parsing takes more than linear time where they nest. */
export const MAX_TAGS = 60_000;
/** Beyond either of these the extractor takes minutes (its time grows with elements × depth), and a plain walk takes its place. */
export const MAX_EXTRACTOR_ELEMENTS = 15_000;
export const MAX_EXTRACTOR_DEPTH = 200;
/** A quotation is at length, and may be an official statement, from this many words on. */
export const MIN_STATEMENT_WORDS = 8;
/** A line without a sentence's end counts as prose from this many characters on: some scripts write none. */
export const MIN_UNENDED_PROSE = 120;
