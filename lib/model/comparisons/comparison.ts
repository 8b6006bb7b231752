/** A stretch of a text: UTF-16 code units, `start` inclusive, `end` exclusive, so that `text.slice(start, end)` is it. */
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
  /** Which paragraph of its text it stands in, from 0. */
  paragraph: number;
  /** Ids of the topics it touches (lexicon), in the order of the lexicon. */
  topics: string[];
  /** Why it is no point; absent for a point, and in comparisons that were made before anyone asked. */
  boilerplate?: BoilerplateKind | undefined;
}

/** How sure the machine is of a link. `likely` counts as shared; `possible` is shown dashed and never counted as shared. */
export type Tier = "likely" | "possible";

/**
 * concept: the same concept of the lexicon; name: the same state, organisation, place or person; number: the same number or date;
 * term: the same word; sense: different words that a reader takes for one another; opening: both state that the call took place;
 * wording: alike in spelling alone; quotation: the words of both that a language model quoted for it.
 */
export type ReasonKind = "opening" | "concept" | "name" | "number" | "term" | "sense" | "wording" | "quotation";

/** Something both passages have, and where: the evidence for a link. */
export interface Reason {
  kind: ReasonKind;
  /** In words for a reader: "Ceasefire", "Azerbaijan", "5 April", "provoc-". */
  label: string;
  /** Offsets into the left text; empty for a reason that is of the passages as wholes. */
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
  /** What contradicts in it, by the built-in aligner; absent where it found nothing. */
  differs?: LinkDifference | undefined;
}

/** What contradicts in two passages that report the same point: one affirms what the other denies; a number; a date; who acts. */
export const DIFFERENCES = ["polarity", "figure", "date", "actor"] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** One passage says the opposite of the other, gives another figure or day, or names another actor. */
export interface LinkDifference extends Record<Side, Span[]> {
  what: Difference;
}

/**
 * A match too weak to be shown as a counterpart: mentioned at a passage for which nothing better was found, and counted as nothing.
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
  /** Possible, and weak at that: shown as such, and never counted as possible. */
  weak: number;
}

/** For one side: how many of its passages and words have a counterpart on the other side, by the surest link; none counts twice. */
export interface Coverage {
  passages: Covered;
  words: Covered;
}

/** What comes nearest to a passage that has no counterpart: too little to be one, and shown only to who asks. */
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
  /** For each passage without any link that resembles something on the other side at all: the nearest, best first. */
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
  /** In the order of the left side, then of the right; absent from comparisons that were made before there were any. */
  candidates?: Candidate[] | undefined;
}

/** Why no comparison was made: a typed answer instead of a hung server. */
export interface Refusal {
  kind: "refusal";
  reason: "text-too-long" | "too-many-passages";
  side: Side;
}
