// The door of the core: text in, comparison out. Everything else in this folder is private to it.
export { alignRows, blankOf } from "./align";
export { boilerplateOf } from "./boilerplate";
export { compareTexts, type TextToCompare } from "./compare";
export { coverageOf, levelByPassage } from "./coverage";
export { countStates, countTopics, filterRows, type RowFilter } from "./filter";
export { findingOf, MAX_LINES, type FindingFacts } from "./finding";
export { primaryLanguage } from "./language";
export { MAX_PASSAGES, MAX_TEXT_LENGTH } from "./limits";
export { LIKELY_FROM } from "./link";
export { diffTexts, diffWordsOf, diffLinks, markLink, sharedSpans } from "./mark";
export { markAlone, type LinkedPassage } from "./mark-alone";
export { findUnmatched, layMatrix, type MatrixCell, type MatrixRow } from "./matrix";
export { findBroken, orderShared, type Broken, type Elsewhere, type SharedOrder } from "./order";
export { segmentText, type Segment } from "./segment";
export { swapAlignment, swapComparison } from "./swap";
export { claimTopics, type TopicFacts } from "./topic-claims";
export { warmUp } from "./warm-up";
export { countWords } from "./words";
