/** A stretch of a text, in UTF-16 code units. `start` is inclusive and `end` exclusive, as in `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

export type Side = "left" | "right";

/** Why a passage reports nothing: it states the call, frames the text, or belongs to the page that the text was copied from. */
export const BOILERPLATE_KINDS = [
  "opening",
  "attribution",
  "signature",
  "dateline",
  "hashtags",
  "stage-direction",
  "page",
] as const;
export type BoilerplateKind = (typeof BOILERPLATE_KINDS)[number];

/** A sentence-sized unit of one text. Joined in order with the gaps between them, passages give the text back. */
export interface Passage extends Span {
  /** Names the passage within its comparison, and its anchor on a page: "l1", "r3" (1-based). */
  id: string;
  /** Place in its text, from 0. */
  index: number;
  /** The number of its paragraph in the text, from 0. */
  paragraph: number;
  /** Ids of the topics it touches (lexicon), in the order of the lexicon. */
  topics: string[];
  /** Why it is not a point; absent for a point, and in comparisons that were made before there was boilerplate. */
  boilerplate?: BoilerplateKind | undefined;
}

/** How sure the machine is of a link. `likely` counts as shared; `possible` is shown dashed and never counted as shared. */
export type Tier = "likely" | "possible";

/**
 * concept: the same concept of the lexicon; name: the same state, organisation, place or person; number: the same number or date;
 * term: the same word; sense: different words that people take for one another; opening: both state that the call took place;
 * wording: similar in spelling only; quotation: words of both that a language model quoted as the reason.
 */
export type ReasonKind = "opening" | "concept" | "name" | "number" | "term" | "sense" | "wording" | "quotation";

/** Something both passages have, and where: the evidence for a link. */
export interface Reason {
  kind: ReasonKind;
  /** In words for users: "Ceasefire", "Azerbaijan", "5 April", "provoc-". */
  label: string;
  /** Offsets into the left text; empty for a reason that concerns the passages as a whole. */
  left: Span[];
  right: Span[];
}

/** Two passages that report the same point, as far as the machine can tell. */
export interface Link {
  left: string;
  right: string;
  tier: Tier;
  /** 0 to 1: the model's estimate that two careful readers would link the passages. */
  score: number;
  strength: "strong" | "fair" | "weak";
  reasons: Reason[];
  /** The contradiction that the built-in aligner found between the two; absent if it found none. */
  differs?: LinkDifference | undefined;
}

/** In what two passages that report the same point contradict each other: one affirms what the other denies; a number; a date; who acts. */
export const DIFFERENCES = ["polarity", "figure", "date", "actor"] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** One passage says the opposite of the other, gives another figure or day, or names another actor. */
export interface LinkDifference extends Record<Side, Span[]> {
  what: Difference;
}

/**
 * A match that is too weak to be shown as a counterpart. It is mentioned at a passage for which nothing better was found, but not counted.
 */
export interface Candidate {
  left: string;
  right: string;
  /** 0 to 1, as a link's. */
  score: number;
}

export interface Covered {
  total: number;
  likely: number;
  possible: number;
  /** Possible but weak: shown as such, and never counted as possible. */
  weak: number;
}

/** How many passages and words of one side have a counterpart on the other, each counted once, by its surest link. */
export interface Coverage {
  passages: Covered;
  words: Covered;
}

/** What comes nearest to a passage that has no counterpart. It is too unlike to be one, and is only shown on request. */
export interface Nearest {
  /** A passage of the other side. */
  passage: string;
  /** 0 to 1, as a link's. */
  score: number;
}

export interface ComparedText {
  /** BCP 47. */
  language: string;
  passages: Passage[];
  coverage: Coverage;
  /** For each passage without a link that resembles anything on the other side: the nearest passages, best first. */
  nearest: Record<string, Nearest[]>;
}

/** What the two texts let the machine claim. Across languages only names, numbers and dates can match. */
export type Basis = "same-language" | "across-languages";

export interface Comparison {
  kind: "comparison";
  basis: Basis;
  left: ComparedText;
  right: ComparedText;
  links: Link[];
  /** In the order of the left side, then of the right; absent from comparisons that were made before candidates existed. */
  candidates?: Candidate[] | undefined;
}

/** Why no comparison was made. It is an answer of its own, so that a text that is too long does not hang the server. */
export interface Refusal {
  kind: "refusal";
  reason: "text-too-long" | "too-many-passages";
  side: Side;
}
