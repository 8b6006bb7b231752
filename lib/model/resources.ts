import type { IssuerKind } from "./calls/vocabularies";

/** A term for one specific point that readouts report, with the forms in which they put it. */
export interface Concept {
  /** Kebab case; unique in the lexicon. */
  id: string;
  /** The preferred label, for people. */
  prefLabel: string;
  /** How issuers put it, in lower case; " .. " stands for up to four other words. */
  altLabels: readonly string[];
}

export interface Topic {
  id: string;
  prefLabel: string;
  /**
   * Forms of its concepts that say less than the topic's label: "repression" is not yet "Democracy, elections and reform". Passages are
   * matched by them as by any form, but a passage that has no other form does not get the topic.
   */
  hints?: readonly string[] | undefined;
  concepts: readonly Concept[];
}

/** A place, a person or an office, with its names. */
export interface NamedThing {
  id: string;
  /** Shown to people; it is also a form. */
  prefLabel: string;
  altLabels: readonly string[];
}

/** Names of offices that differ from the pattern, by the office's id: the White House, not "Office of the President of …". */
export type OfficeNames = Readonly<Record<string, { name: string; holder?: string | undefined } | undefined>>;

/** A country or an organisation as an issuer of readouts. */
export interface GazetteerParty {
  adjective: string;
  /** Whether "the" goes before its name in a sentence. */
  article: "the" | null;
  /** Forms that mean the party in articles only, because in a readout "Vienna" is more often the place than the government. */
  forms: readonly string[];
  offices: OfficeNames;
}

/** A country or an organisation: one entry for both the aligner and the article parser. */
export interface GazetteerEntry {
  id: string;
  name: string;
  /** Other names, demonyms and the capital, as they are written. A form that two entries share belongs to the first. */
  forms: readonly string[];
  /** Forms that only the aligner uses, ignoring case: formal names, seats of government, nicknames. */
  readoutForms: readonly string[];
  /** Null for those that issue no readouts. */
  party: GazetteerParty | null;
}

/** The kinds of issuers that are offices; a news agency is not. */
export type OfficeKind = Exclude<IssuerKind, "news-agency">;

/** An office that issues readouts, as articles name it. */
export interface IssuingOffice {
  id: string;
  kind: OfficeKind;
  /** "{of}" stands for the party's name as it is written after "of". */
  name: string;
  /** The issuer's name if its press service or spokesperson speaks; null if that is the office itself. */
  pressName: string | null;
  /** The title of the person who holds it; null for an institution. */
  holder: string | null;
  /** Phrases of any party, in lower case. */
  phrases: readonly string[];
  /** Phrases that also identify the party, by the party's name. */
  phrasesOf: Readonly<Record<string, readonly string[]>>;
  /** Other parties that use a phrase of phrasesOf, by the phrase. */
  usedBy: Readonly<Record<string, readonly string[]>>;
}

/** How readouts in one language say that a call took place, and what shows that they report more. */
export interface OpeningWords {
  /** Matches what says that a call took place. */
  opening: readonly RegExp[];
  /** Matches what such a passage goes on to report, if it is in this language. */
  substance: readonly RegExp[];
  /** Matches what shows that a passage reports something, whatever its language. */
  reports: readonly RegExp[];
}

/** Phrases of one language, in lower case, in lines of a page that are not part of what it reports. */
export interface PageWords {
  /** What kind of page it is: "press release". */
  kinds: readonly string[];
  /** What says so only if a number follows: "statement 45/26". */
  numbered: readonly string[];
  /** What comes before that number: "no". */
  numbers: readonly string[];
  /** What comes before a date: "last updated". */
  published: readonly string[];
  /** When it may be published, and in what form it is: "for immediate release", "unofficial translation". */
  releases: readonly string[];
  /** What marks its end. */
  ends: readonly string[];
  /** What introduces words that are not for its readers: "notes to editors". */
  labels: readonly string[];
  /** What can be done with the page: "print". */
  page: readonly string[];
  /** Who publishes. */
  offices: readonly string[];
  months: readonly string[];
  /** Words within dates and between all of these: "de", "Uhr". */
  joins: readonly string[];
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

/** A weighted sum of features: log odds, before the sigmoid. */
export interface LinearModel {
  /** The log odds of two passages whose features are all 0. */
  bias: number;
  /** What one unit of each feature adds; lib/compare/score/features.ts and context.ts say what the units are. */
  features: Readonly<Record<string, number>>;
}

/** The scoring model: two stages of logistic regression, and a calibration that makes their result a probability. */
export interface Weights {
  /** Scores two passages alone. */
  first: LinearModel;
  /** Scores them again, using the first scores of all passages. */
  second: LinearModel;
  /** Platt scaling: `bias + slope × log odds`, fitted to pairs that the stages were not fitted to. */
  calibration: { bias: number; slope: number };
}

/** A kind of act that a passage reports, with the forms by which readouts put it. */
export interface Act {
  id: string;
  /** What it adds to the weight of a point; negative for acts of courtesy and standing formulas. */
  weight: number;
  /**
   * By language (BCP 47, primary), in lower case; ".." stands for up to four other words, as in the forms of a concept. English words are
   * inflected; in other languages a star at the end of a word stands for any ending.
   */
  forms: Readonly<Record<string, readonly string[]>>;
}

/** Words that multiply the number before them: "million". */
export interface NumberScale {
  value: number;
  /** By language (BCP 47, primary), in lower case; a star stands for any ending. */
  forms: Readonly<Record<string, readonly string[]>>;
}

/** What makes an analyst lead with a point: logistic regression, like Weights; lib/compare/finding/weigh-points.ts has the units. */
export interface PointWeights {
  bias: number;
  size: number;
  share: number;
  names: number;
  figure: number;
  refusal: number;
  acts: readonly Act[];
}

/** How topics are related, for topic claims. */
export interface TopicRelations {
  /** Topics that any readout may touch, and that are therefore never called one-sided. */
  broad: readonly string[];
  /** Topics of a region. They are never one-sided if a party of the call lies in the region, because its readout is about it anyway. */
  regions: readonly string[];
  /** Groups of topics such that the two sides may put the same point under different ones. */
  related: readonly (readonly string[])[];
  /** Words by which a text touches a topic, in addition to those that many of its forms have. */
  words: Readonly<Record<string, readonly string[]>>;
}

/** Words by which a passage denies something. The lists after `words` mostly say when a word of denial does not deny by itself. */
export interface DenialWords {
  /** Words that deny what follows. */
  words: readonly string[];
  /** Words of denial beside which others only bear it out: "ne … pas", "no … ninguna", "не … никогда". */
  bases: readonly string[];
  /** Words that bear out such a denial. By themselves most of them deny too. */
  bearingOut: readonly string[];
  /** Auxiliary verbs, which are not what is denied. */
  auxiliaries: readonly string[];
  /** Words that, beside another denial, may say the same once more: "neither … nor", "not … or". */
  repeating: readonly string[];
  /** Verbs that deny the verb after them. */
  refusals: readonly string[];
  /** Words that deny without a "not", or that reverse one: "only with", "not until". If only one passage has them, nothing is concluded. */
  implicit: readonly string[];
  /** Words before which "not" denies nothing: "not only … but also". */
  afterNot: readonly string[];
  /**
   * Phrases that affirm with a word of denial: "spare no effort", "cannot but". A slash separates alternative words, a star
   * stands for any ending or beginning, and ".." for up to four other words, none of which bears out a denial.
   */
  affirming: readonly string[];
  /** Words before which "nu" denies, because it is Romanian; in other languages "nu" means "now". */
  afterNu: readonly string[];
  /** Endings of duties in Japanese, which have the form of a denial but deny nothing. */
  duties: readonly string[];
}

/** Words by which linked passages contradict each other, and words that show that they do not. In lower case. */
export interface ContradictionWords {
  denials: DenialWords;
  /** Matches what says that a matter was not discussed, in folded words with spaces between them. */
  unspoken: readonly RegExp[];
  /** Words of opposite meaning. */
  opposites: readonly (readonly [readonly string[], readonly string[]])[];
  /** The beginnings of such words, for languages in which each has many forms. */
  oppositeStems: readonly (readonly [readonly string[], readonly string[]])[];
  /** Verbs that hold something in a state: "keep the crossing closed". */
  holding: readonly string[];
  /** English numbers in words. */
  numbers: {
    /** From zero to nineteen. */
    units: readonly string[];
    /** From twenty to ninety. */
    tens: readonly string[];
    multiples: Readonly<Record<string, number>>;
    /** What multiplies the number before it: "2.5 million". */
    scales: Readonly<Record<string, number>>;
    /** Words before an approximate number. */
    approximate: readonly string[];
  };
  times: {
    months: readonly string[];
    weekdays: readonly string[];
    /** Words after a time of day. */
    clock: readonly string[];
    /** Time zones, because the same time has other figures in another zone. */
    zones: readonly string[];
  };
  actors: {
    /** Words in front of names. */
    titles: readonly string[];
    /** Verbs of what both sides do together. */
    mutual: readonly string[];
  };
}

/** The data that the core works with. The core reads no files: lib/resources loads them, and every caller passes them in. */
export interface Resources {
  topics: readonly Topic[];
  countries: readonly GazetteerEntry[];
  organisations: readonly GazetteerEntry[];
  places: readonly NamedThing[];
  persons: readonly NamedThing[];
  offices: readonly NamedThing[];
  issuingOffices: readonly IssuingOffice[];
  /** By language, BCP 47. */
  openings: Readonly<Record<string, OpeningWords>>;
  /** By language, BCP 47. */
  pageLines: Readonly<Record<string, PageWords>>;
  /** Words that join others and say nothing alone, by language (BCP 47, primary), folded: in lower case, Latin letters without marks. */
  functionWords: Readonly<Record<string, readonly string[]>>;
  /** Titles, parties and times, and other words of readouts that any two points may share, by language (BCP 47, primary). */
  stockWords: Readonly<Record<string, readonly string[]>>;
  /** The largest first, so that "mil milhões" is not taken for "mil". */
  numberScales: readonly NumberScale[];
  contradictions: ContradictionWords;
  vectors: WordVectors;
  /** Groups of words that people take for one another, with spaces between the words of each. */
  likeWords: readonly string[];
  background: BackgroundCounts;
  weights: Weights;
  acts: PointWeights;
  topicRelations: TopicRelations;
}

/**
 * Returns a function that makes a table from resources when first called, and returns the same table for the same resources afterwards.
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

/**
 * Like `derive`, for a table that is made from some parts of the resources only. All resources that share these parts have the same table,
 * which saves time when weights are fitted many times with one lexicon.
 *
 * @param parts what the table is made from; `make` sees nothing else
 * @example
 * const topicIds = deriveFrom(["topics"], ({ topics }) => topics.map(({ id }) => id));
 * topicIds({ ...resources, weights }) === topicIds(resources); //=> true
 */
export function deriveFrom<T, Part extends keyof Resources>(
  parts: readonly Part[],
  make: (resources: Pick<Resources, Part>) => T,
): (resources: Pick<Resources, Part>) => T {
  interface Known {
    table?: { of: T };
    byPart: WeakMap<Resources[Part], Known>;
  }
  const all: Known = { byPart: new WeakMap() };
  return (resources) => {
    let known = all;
    for (const part of parts) {
      let next = known.byPart.get(resources[part]);
      if (!next) known.byPart.set(resources[part], (next = { byPart: new WeakMap() }));
      known = next;
    }
    return (known.table ??= { of: make(resources) }).of;
  };
}
