import { lexiconOf } from "./lexicon";
import { wordsOf } from "./words";
import { derive } from "../model/resources";

/** A word or name in this share of a topic's forms, and in this many, stands for the topic. */
const WORD_SHARE = 0.12;
const NAME_SHARE = 0.1;
const IN_FORMS = 3;
/** A word that stands for this many topics, or occurs in this many passages of readouts at large, stands for none. */
const TOO_MANY_TOPICS = 4;
const TOO_MANY_PASSAGES = 60;

/** By what a text may touch a topic without any of its forms. */
export interface TopicSigns {
  /** Stems: "sanction", "visa". */
  words: ReadonlySet<string>;
  /** Indexes of names in the lexicon: Taiwan, the Persian Gulf. */
  names: ReadonlySet<number>;
  /** The name that the topic is called by first, if it is called by one: a party of that name is the topic all the same. */
  calledBy: number | null;
}

function countIn<T>(lists: Iterable<T>[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const list of lists) for (const thing of new Set(list)) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

const frequent = <T>(counts: Map<T, number>, of: number, share: number): T[] =>
  [...counts].filter(([, n]) => n >= IN_FORMS && n / of >= share).map(([thing]) => thing);

/** The words and names that stand for each topic, by its id: those that many of its forms have. */
export const topicSignsOf = derive((resources): ReadonlyMap<string, TopicSigns> => {
  const lexicon = lexiconOf(resources);
  const read = resources.topics.map(({ id, prefLabel, concepts }) => {
    const forms = concepts.flatMap(({ altLabels }) =>
      altLabels.map((form) => wordsOf(form, { start: 0, end: form.length }, "en")),
    );
    const stems = forms.map((form) =>
      form.flatMap(({ isFunction, stem }) => (isFunction || stem.length < 3 ? [] : [stem])),
    );
    const names = forms.map((form) => lexicon.lookUp(form).names.map(({ entry }) => entry));
    return {
      id,
      words: frequent(countIn(stems), forms.length, WORD_SHARE),
      names: frequent(countIn(names), forms.length, NAME_SHARE).filter(
        (name) => lexicon.names[name]!.kind !== "office",
      ),
      calledBy: lexicon.lookUp(wordsOf(prefLabel, { start: 0, end: prefLabel.length }, "en")).names[0]?.entry ?? null,
    };
  });
  const topicsOfWord = countIn(read.map(({ words }) => words));
  const isTelling = (stem: string) =>
    topicsOfWord.get(stem)! < TOO_MANY_TOPICS && (resources.background.counts[stem] ?? 0) <= TOO_MANY_PASSAGES;
  return new Map(
    read.map(({ id, words, names, calledBy }) => [
      id,
      { words: new Set(words.filter(isTelling)), names: new Set(names), calledBy },
    ]),
  );
});
