import { deriveFrom, type GazetteerEntry, type NamedThing, type Resources } from "../../../model/resources";
import { Matcher, walkWords, type Match } from "./matcher";
import type { Word } from "../words";

export type NameKind = "country" | "organisation" | "place" | "person" | "office";

export interface NameEntry {
  id: string;
  kind: NameKind;
  label: string;
  forms: readonly string[];
}

export interface ConceptEntry {
  id: string;
  label: string;
  /** The id of its topic. */
  topic: string;
  forms: readonly string[];
  /** The forms that say less than the topic. */
  hints: ReadonlySet<string>;
}

/** The lexicon's matches in one passage; `entry` is an index into the lexicon's concepts or names. */
export interface LexiconMatches {
  concepts: Match[];
  names: Match[];
}

/** The forms of countries and organisations, each under the first entry that has it. */
function gazetteerNames(kind: NameKind, entries: readonly GazetteerEntry[], taken: Set<string>): NameEntry[] {
  return entries.map(({ id, name, forms, readoutForms, party }) => {
    const own = [name, ...(party ? [party.adjective] : []), ...forms, ...readoutForms];
    const free = own.filter((form) => !taken.has(form.toLowerCase()));
    for (const form of free) taken.add(form.toLowerCase());
    return { id, kind, label: name, forms: [...new Set(free)] };
  });
}

const otherNames = (kind: NameKind, entries: readonly NamedThing[]): NameEntry[] =>
  entries.map(({ id, prefLabel, altLabels }) => ({ id, kind, label: prefLabel, forms: [prefLabel, ...altLabels] }));

/** The resources from which a lexicon is made. */
export const LEXICON_PARTS = [
  "topics",
  "countries",
  "organisations",
  "places",
  "persons",
  "offices",
  "functionWords",
] as const;
type LexiconResources = Pick<Resources, (typeof LEXICON_PARTS)[number]>;

function namesOf({ countries, organisations, places, persons, offices }: LexiconResources): NameEntry[] {
  const taken = new Set<string>();
  return [
    ...gazetteerNames("country", countries, taken),
    ...gazetteerNames("organisation", organisations, taken),
    ...otherNames("place", places),
    ...otherNames("person", persons),
    ...otherNames("office", offices),
  ];
}

/** Drops matches that lie inside a longer one: "guinea" in "papua new guinea". */
function longestOnly(matches: Match[]): Match[] {
  return matches.filter(
    (match) =>
      !matches.some((other) => other.length > match.length && other.start <= match.start && other.end >= match.end),
  );
}

/** Concepts and names, with the trees that find their forms in a passage. */
export class Lexicon {
  readonly concepts: readonly ConceptEntry[];
  readonly names: readonly NameEntry[];
  /** Topics by their position in the lexicon, from 0. */
  readonly topicOrder: ReadonlyMap<string, number>;
  readonly #matchers: { concepts: Matcher; names: Matcher };
  readonly #building = this.#build();

  constructor(resources: LexiconResources) {
    this.#matchers = { concepts: new Matcher(resources), names: new Matcher(resources) };
    this.concepts = resources.topics.flatMap((topic) => {
      const hints = new Set(topic.hints);
      return topic.concepts.map(({ id, prefLabel, altLabels }) => ({
        id,
        label: prefLabel,
        topic: topic.id,
        forms: altLabels,
        hints,
      }));
    });
    this.names = namesOf(resources);
    this.topicOrder = new Map(resources.topics.map(({ id }, position) => [id, position]));
  }

  *#build(): Generator<void> {
    for (const [entry, { forms, hints }] of this.concepts.entries()) {
      for (const form of forms) this.#matchers.concepts.add(form, entry, hints.has(form));
      yield;
    }
    for (const [entry, { forms }] of this.names.entries()) {
      for (const form of forms) this.#matchers.names.add(form, entry);
      yield;
    }
  }

  /**
   * Builds the trees, entry by entry, unless that is done. `lookUp` does it by itself; a server builds them in pieces beforehand, so
   * that it goes on answering.
   *
   * @param entries how many entries this piece takes
   * @returns whether the trees are complete
   */
  build(entries = Infinity): boolean {
    for (let built = 0; built < entries; built++) if (this.#building.next().done) return true;
    return false;
  }

  /** Finds concepts and names in one passage. The lexicon is English: other languages have no matches. */
  lookUp(words: readonly Word[]): LexiconMatches {
    this.build();
    const walked = walkWords(words);
    return {
      concepts: this.#matchers.concepts.find(walked),
      names: longestOnly(this.#matchers.names.find(walked)),
    };
  }

  /** Finds the names only, because `lookUp` spends most of its time on the concepts. */
  findNames(words: readonly Word[]): Match[] {
    this.build();
    return longestOnly(this.#matchers.names.find(walkWords(words)));
  }
}

export const lexiconOf = deriveFrom(LEXICON_PARTS, (resources) => new Lexicon(resources));
