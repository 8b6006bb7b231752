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

/** One passage with all that is said of it. */
export interface PassageView extends Passage {
  side: Side;
  /** As pages show it, from 1. */
  number: number;
  /** Its words, cut from the stored text by its offsets. */
  quotation: string;
  words: number;
  review: PassageReview;
  /** The passage in one English sentence, by a language model; null where there is none. Never a quotation. */
  gist: string | null;
  /** All of it in English, by a language model; null where nobody asked for that. Never a quotation. */
  translation: PassageTranslation | null;
  /** What stands for it, at the level of its claim. */
  standing: Standing;
  /** The same in words, with who confirmed it: "No counterpart found in the Azerbaijani readout". */
  sentence: Message;
  /** The judgement that this rests on; null where it is the machine's. */
  judgement: Judgement | null;
  /** Its links, the surest first. */
  links: ReviewedLink[];
  rejected: RejectedLink[];
}

/** A note, with the passages that it is on. */
export interface NoteView {
  note: Note;
  /** Ids of all passages that it is on, in its own order. */
  on: Record<Side, string[]>;
  /** Passages that it is on too: it is shown at one of them only. */
  also: { side: Side; number: number }[];
}

/** A neighbour in a passage's own text that is elsewhere in the rows. */
export interface Neighbour {
  side: Side;
  number: number;
  direction: "up" | "down";
}

/**
 * A marked stretch of a text, by offsets into the whole text, UTF-16 code units. `shared`: both passages have it; `alone`: of two
 * linked passages only this one has it; `differs`: the two contradict each other in it; `hit`: the search found it.
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
  /** Whether it is repeated here: it stands as itself in another row. */
  again: boolean;
  /** Where it is quoted again: the number of the other side's passage whose row it stands in as itself; null if no row here is that. */
  home: number | null;
  /** "possible counterpart", "weak match", "repeated"; null for a passage in its own row, and for a likely counterpart. */
  remark: Message | null;
  /** Which readers found the link, and what contradicts in it; null where only one reader has read the texts. */
  readers: Message | null;
  /** The first half of that alone, for files: they say beside each link what contradicts in it. */
  foundBy: Message | null;
  marks: Marks;
  notes: NoteView[];
  /** Notes that are shown at another passage and are on this one too. */
  notesElsewhere: number[];
  /** Where its neighbours are, when the rows have taken it out of its own text's order. */
  outOfOrder: { previous: Neighbour | null; next: Neighbour | null } | null;
}

/** What is shown in the place of a counterpart. */
export interface AbsenceView {
  /** "No counterpart found in the Azerbaijani readout", or who confirmed it. */
  message: Message;
  /** Whether it says more than the chip: who confirmed it, or that a model takes the passage for boilerplate. */
  isTelling: boolean;
  /** What comes nearest, for a user who wants to check; too little to be a counterpart. */
  nearest: { passage: PassageView; score: number; isCandidate: boolean }[];
}

/** A row of the aligned view: passages that report the same point, or one that stands alone. */
export interface RowView extends Record<Side, FacingView[]> {
  /** Names the row among others by the passages that stand in it as themselves. */
  key: string;
  state: Row["state"];
  level: RowLevel;
  /** The level in words, for the chip: "no match found". */
  chip: Message;
  /** What is folded away until asked for: "possible: 14, “…”", "weak candidate: 6, “…”"; null where nothing is. */
  folded: Message | null;
  /** Whether the query asks for what is folded: by its state, or because the search found something in it. */
  isUnfolded: boolean;
  /** Whether a person confirmed all that it shows. */
  isConfirmed: boolean;
  /** Whether a passage of its own is unreviewed. */
  isOpen: boolean;
  /** The side that has nothing for the point, or a weak match only. */
  blank: Side | null;
  absence: AbsenceView | null;
}

/** The rows of one state, as the List and paper group them. */
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
  /** Whether words of the passage come before and after them. */
  isCut: { before: boolean; after: boolean };
}

/** A line of the finding: what only one side reports, or both, or in what the two contradict each other. */
export interface FindingLineView {
  claim: FindingClaim;
  /** In what the two contradict each other; absent where they do not. */
  differs?: Difference;
  level: FindingLevel;
  /** "Only United States", "Both", "Their figures differ" */
  who: Message;
  /** The level in words, for the chip: "confirmed left out", "no match found". */
  chip: Message;
  /** One; of linked passages the left side's, then the right side's. */
  quotes: FindingQuoteView[];
}

/** A passage in its own text, with references to its counterparts. */
export interface TextPassageView {
  passage: PassageView;
  tier: Tier | null;
  /** Whether the filters keep it; the others stay for the sake of the text. */
  isKept: boolean;
  marks: Marks;
  /** Counterparts that a user is led to: those of its tier, and those that reviewers disagree about. */
  references: {
    link: ReviewedLink;
    number: number;
    level: "confirmed" | "likely" | "possible" | "disputed";
    /** Whether the link is of the passage's own tier. */
    isOfTier: boolean;
  }[];
  /** What a person said of it, or what kind of boilerplate it is; null otherwise. */
  verdict: Message | null;
  /** How sure it is that the other side does not have it, where no counterpart is; null for the others. */
  absence: { level: RowLevel; chip: Message } | null;
}

export interface TextParagraphView {
  passages: TextPassageView[];
  notes: NoteView[];
}

/** A stretch of a word diff, with the passages that begin in it. */
export interface DiffPartView extends DiffPart {
  text: string;
  /** Whether it comes right after words of the other side, and would run together with them. */
  needsSpace: boolean;
  anchors: { side: Side; number: number; at: number }[];
}

/** A stretch of a passage beside its counterpart's words: whether only the passage has it. */
export interface PairedWords {
  words: string;
  isAlone: boolean;
}

/** Two linked passages word by word. */
export interface WordPairView extends Record<Side, { passage: PassageView; stretches: PairedWords[] }> {
  link: ReviewedLink;
  level: RowLevel;
  chip: Message;
  /** On its passages and on their links; each note once. */
  notes: NoteView[];
}

export interface WordsView {
  /** The word diff of both whole texts; null where there is none. */
  parts: DiffPartView[] | null;
  /** Why there is none; null where there is one. */
  refusal: Message | null;
  /** The linked passages, where there is no diff of the whole texts. */
  pairs: WordPairView[];
  /** On passages that are in no pair. */
  notes: NoteView[];
}

/** What both sides report, in the order of each. */
export interface OrderView extends Record<Side, PassageView[]> {
  /** Likely links, as positions in the two lists, from 0. */
  links: Record<Side, number>[];
  message: Message;
}

/** A topic that passages touch, and what is claimed of it. */
export interface TopicView {
  id: string;
  label: string;
  claim: TopicClaimKind;
  /** Ids of the passages that touch it, in the order of their text. */
  passages: Record<Side, string[]>;
  /** What stands for each side: how many of its passages touch it, or what is claimed where none does. */
  cells: Record<Side, Message>;
}

/** What can be filtered for, with counts. */
export interface FilterView {
  /** Rows with a point. */
  all: number;
  /** Rows without one. */
  boilerplate: number;
  states: { state: Row["state"]; label: Message; count: number; confirmed: number; isChosen: boolean }[];
  unreviewed: number;
  topics: { id: string; label: string; count: number }[];
  /** What is shown, and by which filters; null without any. */
  result: Message | null;
}

/** One readout's side of the comparison. */
export interface SideView {
  names: SideNames;
  /** The issuer's, whichever side it is on. */
  hue: Hue;
  text: string;
  /** BCP 47. */
  language: string;
  passages: PassageView[];
  /** Of the text as it is stored, whatever was judged of it. */
  size: { passages: number; words: number };
  /** Points with a counterpart, each level under its own name; what is not a point is in no total. */
  coverage: Coverage;
  progress: ReviewProgress;
  /** The coverage in words. */
  coverageMessage: Message;
  /** The same at a glance: "1 of 4 points matched, 1 possible, 2 unmatched". */
  coverageLine: Message;
}

/** A question that the review asks. */
export type QuestionView =
  | {
      kind: "link";
      link: ReviewedLink;
      left: PassageView;
      right: PassageView;
      /** Those of the two that have no counterpart if this link is none. */
      otherwiseAlone: PassageView[];
      /** Which readers found it; null where there is one. */
      foundBy: Message | null;
    }
  | {
      kind: "passage";
      passage: PassageView;
      /** What another reader found for it comes first. */
      candidates: { passage: PassageView; link: ReviewedLink | null }[];
      /** What another reader found for it; null where that found nothing either, or there is none. */
      foundBy: Message | null;
    };

/** What a page needs for a comparison to be judged there. */
export interface ReviewView {
  /** The pinned name of the two revisions. */
  pair: string;
  /** The name under which this device judges; empty until it was given. */
  reviewer: string;
  /** Review mode: one question after another. */
  isReviewing: boolean;
  /** Whether each point has its buttons while it is read; not where there are too many. */
  isOffered: boolean;
  /** Ids of the judgements on the page that whoever reads can undo: their own. */
  own: ReadonlySet<number>;
  /** Whether whoever reads may settle what reviewers disagree about. */
  canSettle: boolean;
  canUndo: boolean;
  canRedo: boolean;
  /** Judgements whose passages changed. */
  orphaned: number;
  /** In review mode: what is asked now, of how many; how many are left for a second review; how many answers are left at most. */
  question: QuestionView | null;
  questions: { open: number; position: number; secondReview: number; left: number };
}

/** Who else has read the passages, and what both found. */
export interface SecondReaderView {
  /** Null for the built-in aligner. */
  readBy: ReadBy | null;
  /** "The other reader is Parallax." */
  message: Message;
  /** Links that both made. */
  foundByBoth: Record<Side, string>[];
  /** Ids of passages for which neither found anything. */
  unmatchedByBoth: string[];
}

/** Whose links a comparison shows. */
export interface ReaderView {
  /** The language model that read the texts; null for the built-in aligner. */
  readBy: ReadBy | null;
  /** The model that has read the texts, whether or not its links are shown; null where none has. */
  model: string | null;
  /** The model that can be asked to translate a passage; null where none can, or no model read the texts. */
  translator: ReaderModel | null;
  /** "Matched by Parallax", "Read by qwen3:8b on 28 November 2026, not reviewed". */
  message: Message;
  /** The comparison's claim as it follows this sentence: it does not say again that nobody has reviewed the matches. */
  claim: Message;
  /** Another reader of the same passages; null where there is none. */
  second: SecondReaderView | null;
  /** The readers to choose from; empty where there is one. */
  choices: ReaderChoice[];
}

/** Everything that whoever reads a comparison needs: pages, cards, files, citations, snapshots and previews show it and decide nothing. */
export interface ComparisonView {
  kind: "comparison";
  pair: ReadoutPair;
  basis: Basis;
  /** The version of the built-in aligner, which cut the passages and, unless a model read them, matched them. */
  algorithm: string;
  reader: ReaderView;
  /** What topics are called, by id. */
  topicLabels: ReadonlyMap<string, string>;
  left: SideView;
  right: SideView;
  links: ReviewedLink[];
  /** Matches too weak to be links; absent from comparisons that were made before there were any. */
  candidates?: Candidate[] | undefined;
  rejected: RejectedLink[];
  disagreements: Disagreement[];
  reviewers: string[];
  progress: ReviewProgress;
  /** The claim under which everything stands: how much was reviewed, by whom, and what was matched automatically. */
  claim: Message;
  /** How often such marks are right; null where that was not measured of the aligner that made them. */
  legend: Message | null;
  /** How long the readouts are beside each other. */
  lengths: Message;
  /** What it says first, in at most five lines; whatever the filters keep. */
  finding: FindingLineView[];
  query: ComparisonQuery;
  filters: FilterView;
  /** The rows of the asked order that pass the filters. */
  rows: RowView[];
  groups: RowGroup[];
  /** By the asked view; null for the others. */
  texts: Record<Side, TextParagraphView[]> | null;
  wordDiff: WordsView | null;
  /** Notes on the comparison as a whole, and those whose words have changed. */
  notes: NoteView[];
  order: OrderView | null;
  topics: TopicView[];
  /** Null where nothing can be judged: on a permanent link, in a preview. */
  review: ReviewView | null;
}

/** Two readouts that are not compared, and why. */
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
