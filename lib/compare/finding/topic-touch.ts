import { LEXICON_PARTS, lexiconOf } from "../words/lexicon";
import { foldWords, formReader, type Word } from "../words/words";
import { deriveFrom, type Resources } from "../../model/resources";

/** A word or name stands for a topic if it is in at least this share of the topic's forms, and in at least this many of them. */
const WORD_SHARE = 0.12;
const NAME_SHARE = 0.1;
const IN_FORMS = 3;
/** A country lies in a region if it is in at least this share of the region's forms. */
const REGION_SHARE = 0.075;
/** A word that would stand for this many topics, or occurs in more passages of readouts in general, stands for none. */
const TOO_MANY_TOPICS = 4;
const TOO_MANY_PASSAGES = 60;
/** A word that few passages of readouts have, at most this many, needs a smaller share of the forms: "hostage", "precursor". */
const RARE_WORD_SHARE = 0.04;
const RARE_IN_PASSAGES = 4;

/** What stands for a topic, so that a text may touch it without any of its forms. */
export interface TopicSigns {
  /** Stems: "sanction", "visa". */
  words: ReadonlySet<string>;
  /** Indexes of names in the lexicon: Taiwan, the Persian Gulf. */
  names: ReadonlySet<number>;
  /** For a region, the countries that lie in it: those that many of its forms name. */
  inRegion: ReadonlySet<number>;
  /** The first name in the topic's label; null if it has none. It stands for the topic even if it is the name of a party to the call. */
  calledBy: number | null;
}

function countIn<T>(lists: Iterable<T>[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const list of lists) for (const thing of new Set(list)) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

const frequent = <T>(counts: Map<T, number>, of: number, share: number): T[] =>
  [...counts].filter(([, n]) => n >= IN_FORMS && n / of >= share).map(([thing]) => thing);

const PARTS = [...LEXICON_PARTS, "background", "topicRelations"] as const;

function findSigns(resources: Pick<Resources, (typeof PARTS)[number]>): ReadonlyMap<string, TopicSigns> {
  const lexicon = lexiconOf(resources);
  const wordsOf = formReader(resources);
  const passagesWith = (stem: string) => resources.background.counts[stem] ?? 0;
  const isPlace = (name: number) => lexicon.names[name]!.kind !== "office";
  const namesIn = (words: readonly Word[]) => lexicon.findNames(words).map(({ entry }) => entry);
  const read = resources.topics.map(({ id, prefLabel, concepts }) => {
    const forms = concepts.flatMap(({ altLabels }) => altLabels.map(wordsOf));
    const stems = forms.map((form) =>
      form.flatMap(({ isFunction, stem }) => (isFunction || stem.length < 3 ? [] : [stem])),
    );
    const counts = countIn(stems);
    const rare = frequent(counts, forms.length, RARE_WORD_SHARE).filter(
      (stem) => passagesWith(stem) <= RARE_IN_PASSAGES,
    );
    const calledBy = namesIn(wordsOf(prefLabel)).find(isPlace) ?? null;
    // Other topics have no names: Russia is in many forms of sanctions, but stands for them no more than for other things.
    const isRegion = resources.topicRelations.regions.includes(id);
    const named = calledBy !== null || isRegion ? countIn(forms.map(namesIn)) : new Map<number, number>();
    const own = resources.topicRelations.words[id] ?? [];
    return {
      id,
      calledBy,
      words: [...new Set([...frequent(counts, forms.length, WORD_SHARE), ...rare])],
      names: calledBy === null ? [] : frequent(named, forms.length, NAME_SHARE).filter(isPlace),
      inRegion: isRegion ? frequent(named, forms.length, REGION_SHARE) : [],
      own: own.flatMap((word) => foldWords(word, { start: 0, end: word.length }, "en").map(({ stem }) => stem)),
    };
  });
  const topicsOfWord = countIn(read.map(({ words }) => words));
  const isTelling = (stem: string) =>
    topicsOfWord.get(stem)! < TOO_MANY_TOPICS && passagesWith(stem) <= TOO_MANY_PASSAGES;
  return new Map(
    read.map(({ id, words, names, inRegion, calledBy, own }) => [
      id,
      {
        words: new Set([...words.filter(isTelling), ...own]),
        names: new Set(names),
        inRegion: new Set(inRegion),
        calledBy,
      },
    ]),
  );
}

/** The words and names that stand for each topic, by its id: those that many of its forms have. */
export const topicSignsOf = deriveFrom(PARTS, findSigns);
