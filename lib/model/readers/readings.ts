import type { Basis, Difference, Side, Span } from "../comparisons/comparison";

/** What a model says of a link: the same point; the same matter, while one adds, drops or reverses a part; or that it is not sure. */
export const LINK_LABELS = ["same", "partial", "unsure"] as const;
export type LinkLabel = (typeof LINK_LABELS)[number];

/** A link by the words that a model quoted for it, so that it holds however the texts are cut into passages. */
export interface ReadLink {
  /** Where the quoted words are: offsets into the two texts, in order; at least one stretch a side. */
  words: Record<Side, Span[]>;
  label: LinkLabel;
  differs: Difference | null;
}

/** One passage in English, as a model puts it. */
export interface Gist {
  /** The passage as it was read: offsets into its text. */
  passage: Span;
  english: string;
}

/** Claims of a reply that were not kept. */
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

/** An answer of a model, as it came, with what it took. */
export interface PaidReply {
  text: string;
  tokens: Tokens;
}

/** Which model read two texts, under which prompt, and when. */
export interface ReadBy {
  /** The model's name, as its server knows it. */
  model: string;
  /** Of the prompt and the format of its answer (lib/aligners/model/prompt-version.ts). */
  promptVersion: string;
  /** ISO 8601, UTC. */
  madeAt: string;
}

/** What a language model said of two texts, every link checked against their words. */
export interface Reading extends ReadBy {
  aligner: "model";
  tokens: Tokens;
  basis: Basis;
  links: ReadLink[];
  /** Passages that report no point, as they were read: offsets into their text. */
  boilerplate: Record<Side, Span[]>;
  gists: Record<Side, Gist[]>;
  dropped: Dropped;
}

/** What a second reader found in the passages of a comparison: what the first is compared with. */
export interface SecondReading {
  /** Null for the built-in aligner. */
  readBy: ReadBy | null;
  /** By the ids of the passages; without matches that are too weak to count. */
  links: Record<Side, string>[];
}

/** What a reading says beside its comparison, by the ids of the comparison's passages. */
export interface ReadingFacts {
  /** Of links that contradict each other, by `linkKey`. */
  differs: ReadonlyMap<string, Difference>;
  /** Passages that report no point. */
  boilerplate: ReadonlySet<string>;
  /** English sentences, machine-made: never a quotation. */
  gists: ReadonlyMap<string, string>;
}

/** A passage in English as a whole, made by a language model when it was asked for: never a quotation. */
export interface PassageTranslation {
  model: string;
  english: string;
}

/** What the page of a model's reading shows of it beside its links, as a permanent link keeps it. By the ids of passages. */
export interface FrozenReading {
  /** One English sentence of a foreign passage, by the model whose links are shown. */
  gists: ReadonlyMap<string, string>;
  /** Whole passages in English, as far as somebody had asked for them. */
  translations: ReadonlyMap<string, PassageTranslation>;
  /** Of links that contradict each other, by `linkKey`. */
  differs: ReadonlyMap<string, Difference>;
  /** Passages that the model takes for boilerplate. */
  boilerplate: ReadonlySet<string>;
}
