// The door of the core: text in, comparison out. Everything else in this folder is private to it.
export { alignRows, blankOf, type Facing, type Row } from "./align";
export { ALGORITHM_VERSION, compareTexts, type TextToCompare } from "./compare";
export { coverageOf, levelByPassage, levelOf } from "./coverage";
export { countStates, countTopics, filterRows, type RowFilter } from "./filter";
export { TOPIC_LABELS } from "./lexicon";
export { MAX_PASSAGES, MAX_TEXT_LENGTH } from "./limits";
export { LIKELY_FROM } from "./link";
export {
  diffTexts,
  diffWordsOf,
  findNearTwins,
  markLink,
  sharedSpans,
  type DiffPart,
  type NearTwins,
  type PairMarks,
  type WholeDiff,
} from "./mark";
export { findUnmatched, layMatrix, type MatrixCell, type MatrixRow } from "./matrix";
export { findBroken, orderShared, type Broken, type Elsewhere, type SharedOrder } from "./order";
export { passageNumber } from "./passage-number";
export { SIDES, otherSide } from "./sides";
export { segmentText, type Segment } from "./segment";
export type {
  Basis,
  ComparedText,
  Comparison,
  Coverage,
  Covered,
  Link,
  Nearest,
  Passage,
  Reason,
  ReasonKind,
  Refusal,
  Side,
  Span,
  Tier,
} from "./types";
export { countWords } from "./words";
