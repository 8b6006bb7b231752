// The door of the core: text in, comparison out. Everything else in this folder is private to it.
export { alignRows, type Facing, type Row } from "./align";
export { ALGORITHM_VERSION, compareTexts, type TextToCompare } from "./compare";
export { levelByPassage, levelOf } from "./coverage";
export { countStates, countTopics, filterRows, type RowFilter } from "./filter";
export { TOPIC_LABELS } from "./lexicon";
export { MAX_PASSAGES, MAX_TEXT_LENGTH } from "./limits";
export { diffTexts, markLink, sharedSpans, type DiffPart, type PairMarks } from "./mark";
export { segmentText, type Segment } from "./segment";
export type {
  Basis,
  ComparedText,
  Comparison,
  Coverage,
  Covered,
  Link,
  Passage,
  Reason,
  ReasonKind,
  Refusal,
  Side,
  Span,
  Tier,
} from "./types";
export { countWords } from "./words";
