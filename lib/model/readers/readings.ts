import type { Basis, Difference, Side, Span } from "../comparisons/comparison";

/** A model's label for a link: the same point; the same matter, while one side adds, drops or reverses a part; or unsure. */
export const LINK_LABELS = ["same", "partial", "unsure"] as const;
export type LinkLabel = (typeof LINK_LABELS)[number];

/** A link by the words that a model quoted for it, so that it holds however the texts are segmented. */
export interface ReadLink {
  /** Where the quoted words are: offsets into the two texts, in order; at least one stretch a side. */
  words: Record<Side, Span[]>;
  label: LinkLabel;
  differs: Difference | null;
}

/** One passage in English, as a model puts it. */
export interface Gist {
  /** The passage at the time of the reading, as offsets into its text. */
  passage: Span;
  english: string;
}

/** How many entries of a reply were dropped. */
export interface Dropped {
  /** Links that name a passage which does not exist. */
  unknownPassage: number;
  /** Links whose quoted words are not in their passage. */
  notQuoted: number;
  /** Entries of another shape than the one asked for. */
  malformed: number;
}

export interface Tokens {
  in: number;
  out: number;
}

/** A model's answer, unchanged, with the tokens it took. */
export interface PaidReply {
  text: string;
  tokens: Tokens;
}

/** Which model read two texts, with which prompt, and when. */
export interface ReadBy {
  /** The model's name, as its server knows it. */
  model: string;
  /** The version of the prompt and its answer format (lib/aligners/model/prompt-version.ts). */
  promptVersion: string;
  /** ISO 8601, UTC. */
  madeAt: string;
}

/** What a language model said about two texts, with every link checked against their words. */
export interface Reading extends ReadBy {
  aligner: "model";
  tokens: Tokens;
  basis: Basis;
  links: ReadLink[];
  /** Passages that report no point, at the time of the reading; offsets into their text. */
  boilerplate: Record<Side, Span[]>;
  gists: Record<Side, Gist[]>;
  dropped: Dropped;
}

/** What a second reader found in the passages of a comparison, for comparing the two readers. */
export interface SecondReading {
  /** Null for the built-in aligner. */
  readBy: ReadBy | null;
  /** By ids of passages; without matches too weak to count. */
  links: Record<Side, string>[];
}

/** What a reading says besides its comparison, by ids of the comparison's passages. */
export interface ReadingFacts {
  /** Of links that contradict each other, by `linkKey`. */
  differs: ReadonlyMap<string, Difference>;
  /** Passages that report no point. */
  boilerplate: ReadonlySet<string>;
  /** English sentences, machine-made: never a quotation. */
  gists: ReadonlyMap<string, string>;
}

/** A whole passage in English, which a language model made on request: never a quotation. */
export interface PassageTranslation {
  model: string;
  english: string;
}

/** What a page shows of a model's reading besides its links, as a permanent link keeps it. By ids of passages. */
export interface FrozenReading {
  /** One English sentence of a foreign passage, by the model whose links are shown. */
  gists: ReadonlyMap<string, string>;
  /** Whole passages in English, as far as users had asked for them. */
  translations: ReadonlyMap<string, PassageTranslation>;
  /** Of links that contradict each other, by `linkKey`. */
  differs: ReadonlyMap<string, Difference>;
  /** Passages that the model takes for boilerplate. */
  boilerplate: ReadonlySet<string>;
}
