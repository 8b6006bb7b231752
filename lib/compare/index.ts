// The door of the core: text in, comparison out. Everything else in this folder is private to it.
export { alignRows, blankOf } from "./align";
export { ALGORITHM_VERSION, compareTexts, type TextToCompare } from "./compare";
export { coverageOf, levelByPassage, levelOf } from "./coverage";
export { countStates, countTopics, filterRows, type RowFilter } from "./filter";
export { TOPIC_LABELS } from "./lexicon";
export { MAX_PASSAGES, MAX_TEXT_LENGTH } from "./limits";
export { LIKELY_FROM } from "./link";
export { diffTexts, diffWordsOf, findNearTwins, markLink, sharedSpans } from "./mark";
export { findUnmatched, layMatrix, type MatrixCell, type MatrixRow } from "./matrix";
export { findBroken, orderShared, type Broken, type Elsewhere, type SharedOrder } from "./order";
export { segmentText, type Segment } from "./segment";
export { countWords } from "./words";
