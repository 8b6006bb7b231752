/** A term under which readouts report one specific point, by its surface forms. */
export interface Concept {
  /** Kebab case; unique in the lexicon. */
  id: string;
  /** The preferred label, for people. */
  prefLabel: string;
  /** How issuers put it: lower case; " .. " stands for up to four other words. */
  altLabels: readonly string[];
}

export interface Topic {
  id: string;
  prefLabel: string;
  concepts: readonly Concept[];
}

/** A place, a person or an office by its names. */
export interface NamedThing {
  id: string;
  /** For people, and a form of its own. */
  prefLabel: string;
  altLabels: readonly string[];
}

/** Names of offices that differ from the pattern, by the office's id: the White House, not "Office of the President of …". */
export type OfficeNames = Readonly<Record<string, { name: string; holder?: string | undefined } | undefined>>;

/** A country or an organisation as an issuer of readouts. */
export interface GazetteerParty {
  adjective: string;
  /** Whether "the" stands before its name in a sentence. */
  article: "the" | null;
  /** Forms that mean the party in articles only: in a readout "Vienna" is a place more often than a government. */
  forms: readonly string[];
  offices: OfficeNames;
}

/** A country or an organisation: one entry for the aligner and for the article reader. */
export interface GazetteerEntry {
  id: string;
  name: string;
  /** Other names, demonyms and the capital, as they are written. A form that two entries share belongs to the first. */
  forms: readonly string[];
  /** Forms that only the aligner heeds, case aside: formal names, seats of government, nicknames. */
  readoutForms: readonly string[];
  /** Null for those that issue no readouts. */
  party: GazetteerParty | null;
}

export type IssuerKind = "foreign-ministry" | "presidency" | "government" | "minister" | "other";

/** An office that issues readouts, as articles name it. */
export interface IssuingOffice {
  id: string;
  kind: IssuerKind;
  /** "{of}" stands for the party's name as it is written after "of". */
  name: string;
  /** The name when its press service or its spokesperson speaks; null where that is the office itself. */
  pressName: string | null;
  /** What the person who holds it is called; null for an institution. */
  holder: string | null;
  /** Phrases of any party, in lower case. */
  phrases: readonly string[];
  /** Phrases that tell the party too, by the party's name. */
  phrasesOf: Readonly<Record<string, readonly string[]>>;
}

export interface WordVectors {
  dimensions: number;
  /** The most frequent word of English first. */
  words: readonly string[];
  /** A row of `dimensions` numbers for each word; only its direction means something. */
  rows: Int8Array;
}

/** In how many passages of readouts each stem occurs. */
export interface BackgroundCounts {
  passages: number;
  counts: Readonly<Record<string, number>>;
}

/** The scoring model: logistic regression. */
export interface Weights {
  /** The score of two passages that have nothing in common, before the sigmoid. */
  bias: number;
  /** What one unit of each feature adds; lib/compare/features.ts says what the units are. */
  features: Readonly<Record<string, number>>;
}

/** The data that the core works with. It reads no files itself: lib/resources loads them and every caller passes them in. */
export interface Resources {
  topics: readonly Topic[];
  countries: readonly GazetteerEntry[];
  organisations: readonly GazetteerEntry[];
  places: readonly NamedThing[];
  persons: readonly NamedThing[];
  offices: readonly NamedThing[];
  issuingOffices: readonly IssuingOffice[];
  vectors: WordVectors;
  background: BackgroundCounts;
  weights: Weights;
}

/**
 * Makes a table from the resources when it is first asked for, and answers the same table for the same resources afterwards.
 *
 * @example
 * const topicIds = derive(({ topics }) => topics.map(({ id }) => id));
 * topicIds(resources) === topicIds(resources); //=> true
 */
export function derive<T>(make: (resources: Resources) => T): (resources: Resources) => T {
  const made = new WeakMap<Resources, { table: T }>();
  return (resources) => {
    let known = made.get(resources);
    if (!known) made.set(resources, (known = { table: make(resources) }));
    return known.table;
  };
}
