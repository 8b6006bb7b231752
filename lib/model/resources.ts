import type { IssuerKind } from "./calls/vocabularies";

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
  /**
   * Forms of its concepts that say less than the topic's label: "repression" is not yet "Democracy, elections and reform". Passages are
   * matched by them as by any form, but a passage that has nothing else is not put under the topic.
   */
  hints?: readonly string[] | undefined;
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
  /** Forms that only the aligner uses, ignoring case: formal names, seats of government, nicknames. */
  readoutForms: readonly string[];
  /** Null for those that issue no readouts. */
  party: GazetteerParty | null;
}

/** A news agency is no office. */
export type OfficeKind = Exclude<IssuerKind, "news-agency">;

/** An office that issues readouts, as articles name it. */
export interface IssuingOffice {
  id: string;
  kind: OfficeKind;
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
  /** Other parties that use a phrase of phrasesOf, by the phrase. */
  usedBy: Readonly<Record<string, readonly string[]>>;
}

/** How readouts in one language say that a call took place, and what shows that they report more. */
export interface OpeningWords {
  /** Matches what says that a call took place. */
  opening: readonly RegExp[];
  /** Matches what such a passage goes on to report, where it is in this language. */
  substance: readonly RegExp[];
  /** Matches what reports something whatever the language of the passage. */
  reports: readonly RegExp[];
}

/** What lines of a page say in one language that are no part of what it reports; phrases in lower case. */
export interface PageWords {
  /** What kind of page it is: "press release". */
  kinds: readonly string[];
  /** What says so only with a number: "statement 45/26". */
  numbered: readonly string[];
  /** What stands before its number: "no". */
  numbers: readonly string[];
  /** What stands before a date: "last updated". */
  published: readonly string[];
  /** Until when it is kept back, and how it is meant: "for immediate release", "unofficial translation". */
  releases: readonly string[];
  /** That it ends. */
  ends: readonly string[];
  /** What comes before what is not for readers: "notes to editors". */
  labels: readonly string[];
  /** What a reader can do with it: "print". */
  page: readonly string[];
  /** Who publishes. */
  offices: readonly string[];
  months: readonly string[];
  /** What may stand in dates and between all of these: "de", "Uhr". */
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
  /** What is said of two passages whose features are all 0. */
  bias: number;
  /** What one unit of each feature adds; lib/compare/score/features.ts and context.ts say what the units are. */
  features: Readonly<Record<string, number>>;
}

/** The scoring model: two stages of logistic regression, and what makes their answer a probability. */
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
  /** What it adds to the weight of a point; acts of courtesy and standing formulas take away. */
  weight: number;
  /** As the forms of a concept. */
  forms: readonly string[];
  /** By language, BCP 47 primary. Nothing is inflected in them: a star at the end of a word stands for any ending. */
  formsOf: Readonly<Record<string, readonly string[]>>;
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

/** How topics stand to each other, for what is claimed of them. */
export interface TopicRelations {
  /** Topics of what any readout may say: never called one-sided. */
  broad: readonly string[];
  /** Topics of a region: never one-sided where a party of the call lies in it, whose readout is of the region all the same. */
  regions: readonly string[];
  /** Topics that one point may be put under by one side and another by the other. */
  related: readonly (readonly string[])[];
  /** Words by which a text touches a topic, beside those that many of its forms have. */
  words: Readonly<Record<string, readonly string[]>>;
}

/** Words by which a passage denies something; all but `words` are about when a word of denial denies nothing of its own. */
export interface DenialWords {
  /** Words that deny what follows. */
  words: readonly string[];
  /** Words of denial beside which others only bear it out: "ne … pas", "no … ninguna", "не … никогда". */
  bases: readonly string[];
  /** Words that bear out such a denial. Alone most of them deny too. */
  bearingOut: readonly string[];
  /** Words before a verb in the perfect: they are not what is denied. */
  auxiliaries: readonly string[];
  /** Words that, beside another denial, may say the same once more: "neither … nor", "not … or". */
  repeating: readonly string[];
  /** Verbs that deny the verb after them. */
  refusals: readonly string[];
  /** Words that deny without a "not", or that turn one around: "only with", "not until". Beside them nothing is concluded. */
  implicit: readonly string[];
  /** Words before which "not" denies nothing: "not only … but also". */
  afterNot: readonly string[];
  /**
   * Phrases that affirm with a word of denial: "spare no effort", "cannot but". A stroke parts words that may stand in one place, a star
   * is any ending or beginning, and ".." up to four other words, none of them a denial.
   */
  affirming: readonly string[];
  /** Words before which "nu" is Romanian and denies; in other languages it is "now". */
  afterNu: readonly string[];
  /** Endings of duties in Japanese, which deny in their form alone. */
  duties: readonly string[];
}

/** Words by which linked passages contradict each other, and words that show that they do not. In lower case. */
export interface ContradictionWords {
  denials: DenialWords;
  /** Matches what says that a matter was not discussed, in folded words with a space between two. */
  unspoken: readonly RegExp[];
  /** Words of opposite meaning. */
  opposites: readonly (readonly [readonly string[], readonly string[]])[];
  /** The beginnings of such words, in languages with many forms of each. */
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
    /** Words before a rough number. */
    approximate: readonly string[];
  };
  times: {
    months: readonly string[];
    weekdays: readonly string[];
    /** What comes after figures of the clock, … */
    clock: readonly string[];
    /** … which say other things in other time zones. */
    zones: readonly string[];
  };
  actors: {
    /** Words in front of names. */
    titles: readonly string[];
    /** Verbs in which both sides do the same. */
    mutual: readonly string[];
  };
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
  /** By language, BCP 47. */
  openings: Readonly<Record<string, OpeningWords>>;
  /** By language, BCP 47. */
  pageLines: Readonly<Record<string, PageWords>>;
  /** Words that join others and say nothing alone, by language (BCP 47, primary), folded: in lower case, Latin letters without marks. */
  functionWords: Readonly<Record<string, readonly string[]>>;
  contradictions: ContradictionWords;
  vectors: WordVectors;
  /** Words that a reader takes for one another, a group each, with spaces between them. */
  likeWords: readonly string[];
  background: BackgroundCounts;
  weights: Weights;
  acts: PointWeights;
  topicRelations: TopicRelations;
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

/**
 * Makes a table from some parts of the resources, and answers the same table for all resources that share these parts: weights are
 * fitted many times over one lexicon.
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
