import type { ComparisonQuery } from "./comparison-query";
import type { Basis, Candidate, Coverage, Difference, Passage, Refusal, Side, Span, Tier } from "./comparison";
import type { FindingClaim, FindingLevel } from "./finding";
import type { DiffPart, LinkMarks } from "./marks";
import type { Hue } from "./hues";
import type { Message } from "../message";
import type { Note } from "../reviews/notes";
import type { ReaderChoice, ReaderModel } from "../readers/readers";
import type { PassageTranslation, ReadBy } from "../readers/readings";
import type { ReadoutPair } from "../calls/readout-pairs";
import type { Judgement } from "../reviews/review-events";
import type {
  Disagreement,
  PassageReview,
  ReviewProgress,
  RejectedLink,
  ReviewedLink,
} from "../reviews/reviewed-comparison";
import type { RowLevel } from "./row-level";
import type { Row } from "./rows";
import type { SideNames } from "./side-names";
import type { Standing } from "../reviews/standings";
import type { TopicClaimKind } from "./topic-claims";

/** One passage with everything that is said about it. */
export interface PassageView extends Passage {
  side: Side;
  /** Its number on pages, from 1. */
  number: number;
  /** Its words, cut from the stored text by its offsets. */
  quotation: string;
  words: number;
  review: PassageReview;
  /** The passage in one English sentence, by a language model; null if there is none. Never a quotation. */
  gist: string | null;
  /** The whole passage in English, by a language model; null if nobody asked for it. Never a quotation. */
  translation: PassageTranslation | null;
  /** Its standing, at the level of its claim. */
  standing: Standing;
  /** The same in words, with who confirmed it: "No counterpart found in the Azerbaijani readout". */
  sentence: Message;
  /** The judgement behind it; null if it is the machine's. */
  judgement: Judgement | null;
  /** Its links, the surest first. */
  links: ReviewedLink[];
  rejected: RejectedLink[];
}

/** A note, with its passages. */
export interface NoteView {
  note: Note;
  /** Ids of all its passages, in its own order. */
  on: Record<Side, string[]>;
  /** Other passages that it is on; it is shown at one passage only. */
  also: { side: Side; number: number }[];
}

/** A neighbour in a passage's own text that is elsewhere in the rows. */
export interface Neighbour {
  side: Side;
  number: number;
  direction: "up" | "down";
}

/**
 * A marked stretch of a text, by offsets into the whole text, UTF-16 code units. `shared`: both passages have it; `alone`: of two linked
 * passages only this one has it; `differs`: the two contradict each other here; `hit`: the search found it.
 */
export interface MarkView extends Span {
  kind: "shared" | "alone" | "differs" | "hit";
}

/** Stretches of a text to be marked, in order, without overlaps. */
export interface Marks {
  style: LinkMarks["style"];
  spans: MarkView[];
}

/** A passage in a row. */
export interface FacingView {
  passage: PassageView;
  /** The link to the row's own passage; null for that passage itself. */
  link: ReviewedLink | null;
  /** Whether it is repeated here; its own place is another row. */
  again: boolean;
  /** For a repeated passage: the number of the other side's passage in its own row; null if it has no such row here. */
  home: number | null;
  /** "possible counterpart", "weak match", "repeated"; null for a passage in its own row, and for a likely counterpart. */
  remark: Message | null;
  /** Which readers found the link, and what contradicts in it; null if only one reader has read the texts. */
  readers: Message | null;
  /** Only its first half, for files, which state contradictions beside each link. */
  foundBy: Message | null;
  marks: Marks;
  notes: NoteView[];
  /** Notes on this passage that are shown at another one. */
  notesElsewhere: number[];
  /** Where its neighbours are, if the rows show it out of its own text's order. */
  outOfOrder: { previous: Neighbour | null; next: Neighbour | null } | null;
}

/** What is shown in place of a counterpart. */
export interface AbsenceView {
  /** "No counterpart found in the Azerbaijani readout", or who confirmed it. */
  message: Message;
  /** Whether it says more than the chip: who confirmed it, or that a model takes the passage for boilerplate. */
  isTelling: boolean;
  /** The nearest passages, for users who want to check; too weak to be counterparts. */
  nearest: { passage: PassageView; score: number; isCandidate: boolean }[];
}

/** A row of the aligned view: passages that report the same point, or one that stands alone. */
export interface RowView extends Record<Side, FacingView[]> {
  /** Identifies the row by the passages whose own place it is. */
  key: string;
  state: Row["state"];
  level: RowLevel;
  /** The level in words, for the chip: "no match found". */
  chip: Message;
  /** The label of what is folded away: "possible: 14, “…”", "weak candidate: 6, “…”"; null if nothing is. */
  folded: Message | null;
  /** Whether it is unfolded, because the query asks for its state or the search found something in it. */
  isUnfolded: boolean;
  /** Whether a person confirmed everything in it. */
  isConfirmed: boolean;
  /** Whether one of its own passages is unreviewed. */
  isOpen: boolean;
  /** The side that has nothing for the point, or only a weak match. */
  blank: Side | null;
  absence: AbsenceView | null;
}

/** The rows of one state, as the List view and printed pages group them. */
export interface RowGroup {
  state: Row["state"];
  /** "Only Azerbaijan: 7 points, 3 confirmed" */
  heading: Message;
  rows: RowView[];
}

/** A passage of the finding, cut to the words that carry its point. */
export interface FindingQuoteView {
  passage: PassageView;
  /** Offsets of the words into the whole text, UTF-16 code units. */
  span: Span;
  words: string;
  /** Whether the passage has words before and after them. */
  isCut: { before: boolean; after: boolean };
}

/** A line of the finding: what only one side reports, what both report, or how the two contradict each other. */
export interface FindingLineView {
  claim: FindingClaim;
  /** The contradiction; absent if there is none. */
  differs?: Difference;
  level: FindingLevel;
  /** "Only United States", "Both", "Their figures differ" */
  who: Message;
  /** The level in words, for the chip: "confirmed left out", "no match found". */
  chip: Message;
  /** One passage, or a left and a right one that are linked. */
  quotes: FindingQuoteView[];
}

/** A passage in its own text, with references to its counterparts. */
export interface TextPassageView {
  passage: PassageView;
  tier: Tier | null;
  /** Whether it passes the filters; the others are shown too, because they belong to the text. */
  isKept: boolean;
  marks: Marks;
  /** Counterparts that it links to: those of its own tier, and those that reviewers disagree about. */
  references: {
    link: ReviewedLink;
    number: number;
    level: "confirmed" | "likely" | "possible" | "disputed";
    /** Whether the link has the passage's own tier. */
    isOfTier: boolean;
  }[];
  /** A person's judgement of it, or its kind of boilerplate; otherwise null. */
  verdict: Message | null;
  /** If it has no counterpart, how sure that is; otherwise null. */
  absence: { level: RowLevel; chip: Message } | null;
}

export interface TextParagraphView {
  passages: TextPassageView[];
  notes: NoteView[];
}

/** A stretch of a word diff, with the passages that begin in it. */
export interface DiffPartView extends DiffPart {
  text: string;
  /** Whether it follows words of the other side directly, and would run together with them. */
  needsSpace: boolean;
  anchors: { side: Side; number: number; at: number }[];
}

/** A stretch of a passage, compared with its counterpart: whether only this passage has it. */
export interface PairedWords {
  words: string;
  isAlone: boolean;
}

/** Two linked passages word by word. */
export interface WordPairView extends Record<Side, { passage: PassageView; stretches: PairedWords[] }> {
  link: ReviewedLink;
  level: RowLevel;
  chip: Message;
  /** On its passages and their links; each note once. */
  notes: NoteView[];
}

export interface WordsView {
  /** The word diff of both whole texts; null if there is none. */
  parts: DiffPartView[] | null;
  /** Why there is none; null if there is one. */
  refusal: Message | null;
  /** The linked passages, if there is no diff of the whole texts. */
  pairs: WordPairView[];
  /** Notes on passages that are in no pair. */
  notes: NoteView[];
}

/** What both sides report, in the order of each. */
export interface OrderView extends Record<Side, PassageView[]> {
  /** Likely links, as positions in the two lists, from 0. */
  links: Record<Side, number>[];
  message: Message;
}

/** A topic that passages touch, and the claim about it. */
export interface TopicView {
  id: string;
  label: string;
  claim: TopicClaimKind;
  /** Ids of the passages that touch it, in the order of their text. */
  passages: Record<Side, string[]>;
  /** For each side: how many of its passages touch it, or, if none does, what is claimed. */
  cells: Record<Side, Message>;
}

/** The available filters, with counts. */
export interface FilterView {
  /** Rows with a point. */
  all: number;
  /** Rows without one. */
  boilerplate: number;
  states: { state: Row["state"]; label: Message; count: number; confirmed: number; isChosen: boolean }[];
  unreviewed: number;
  topics: { id: string; label: string; count: number }[];
  /** How many rows match, and by which filters; null without filters. */
  result: Message | null;
}

/** One readout's side of the comparison. */
export interface SideView {
  names: SideNames;
  /** The issuer's hue, whichever side it is on. */
  hue: Hue;
  text: string;
  /** BCP 47. */
  language: string;
  passages: PassageView[];
  /** Of the stored text, regardless of judgements. */
  size: { passages: number; words: number };
  /** Points with a counterpart, by level; passages that are no points are in no total. */
  coverage: Coverage;
  progress: ReviewProgress;
  /** The coverage in words. */
  coverageMessage: Message;
  /** The coverage in short: "1 of 4 points matched, 1 possible, 2 unmatched". */
  coverageLine: Message;
}

/** A question that the review asks. */
export type QuestionView =
  | {
      kind: "link";
      link: ReviewedLink;
      left: PassageView;
      right: PassageView;
      /** Those of the two that have no counterpart unless this link stands. */
      otherwiseAlone: PassageView[];
      /** Which readers found it; null if there is only one reader. */
      foundBy: Message | null;
    }
  | {
      kind: "passage";
      passage: PassageView;
      /** The passages that another reader found come first. */
      candidates: { passage: PassageView; link: ReviewedLink | null }[];
      /** What another reader found for it; null if there is no other reader, or it found nothing either. */
      foundBy: Message | null;
    };

/** What a page needs so that a comparison can be judged on it. */
export interface ReviewView {
  /** The pinned name of the two revisions. */
  pair: string;
  /** The reviewer's name on this device; empty until it is given. */
  reviewer: string;
  /** Review mode: one question after another. */
  isReviewing: boolean;
  /** Whether each point has its buttons outside review mode; not if there are too many. */
  isOffered: boolean;
  /** Ids of the judgements on the page that the user can undo, because they are their own. */
  own: ReadonlySet<number>;
  /** Whether the user may settle disagreements. */
  canSettle: boolean;
  canUndo: boolean;
  canRedo: boolean;
  /** Judgements whose passages changed. */
  orphaned: number;
  /**
   * In review mode: the current question, the number of questions, how many are left for a second review, and how many answers are needed
   * at most.
   */
  question: QuestionView | null;
  questions: { open: number; position: number; secondReview: number; left: number };
}

/** Who else has read the passages, and what both found. */
export interface SecondReaderView {
  /** Null for the built-in aligner. */
  readBy: ReadBy | null;
  /** "The other reader is Parallax." */
  message: Message;
  /** Links that both found. */
  foundByBoth: Record<Side, string>[];
  /** Ids of passages for which neither found anything. */
  unmatchedByBoth: string[];
}

/** Whose links a comparison shows. */
export interface ReaderView {
  /** The language model that made the links; null for the built-in aligner. */
  readBy: ReadBy | null;
  /** The model that has read the texts, whether or not its links are shown; null if none has. */
  model: string | null;
  /** The model that can translate a passage; null if none can, or no model has read the texts. */
  translator: ReaderModel | null;
  /** "Matched by Parallax", "Read by qwen3:8b on 28 November 2026, not reviewed". */
  message: Message;
  /** The comparison's claim as it follows this sentence, without repeating that nobody has reviewed the matches. */
  claim: Message;
  /** Another reader of the same passages; null if there is none. */
  second: SecondReaderView | null;
  /** The readers to choose from; empty if there is only one. */
  choices: ReaderChoice[];
}

/**
 * Everything that readers of a comparison need. Pages, cards, files, citations, snapshots and previews render it and decide nothing
 * themselves.
 */
export interface ComparisonView {
  kind: "comparison";
  pair: ReadoutPair;
  basis: Basis;
  /** The version of the built-in aligner, which segmented the texts and, unless a model read them, matched the passages. */
  algorithm: string;
  reader: ReaderView;
  /** What topics are called, by id. */
  topicLabels: ReadonlyMap<string, string>;
  left: SideView;
  right: SideView;
  links: ReviewedLink[];
  /** Matches too weak to be links; absent from comparisons older than this field. */
  candidates?: Candidate[] | undefined;
  rejected: RejectedLink[];
  disagreements: Disagreement[];
  reviewers: string[];
  progress: ReviewProgress;
  /** The claim over the whole comparison: how much was reviewed, by whom, and what was matched automatically. */
  claim: Message;
  /** How often the aligner's marks are right; null if that was not measured for the version that made them. */
  legend: Message | null;
  /** The lengths of the readouts compared with each other. */
  lengths: Message;
  /** The finding, in at most five lines, regardless of filters. */
  finding: FindingLineView[];
  query: ComparisonQuery;
  filters: FilterView;
  /** The rows that pass the filters, in the order of the query. */
  rows: RowView[];
  groups: RowGroup[];
  /** For the current view; null for the others. */
  texts: Record<Side, TextParagraphView[]> | null;
  wordDiff: WordsView | null;
  /** Notes on the whole comparison, and notes whose words have changed. */
  notes: NoteView[];
  order: OrderView | null;
  topics: TopicView[];
  /** Null if nothing can be judged, as on a permanent link or in a preview. */
  review: ReviewView | null;
}

/** Two readouts that cannot be compared, and why. */
export interface RefusedView {
  kind: "refused";
  pair: ReadoutPair;
  side: Side;
  reason: Refusal["reason"];
  message: Message;
}

/** Two readouts whose comparison is still being made. */
export interface PendingView {
  kind: "pending";
  pair: ReadoutPair;
  message: Message;
}

export type OpenedComparison = ComparisonView | RefusedView | PendingView;
