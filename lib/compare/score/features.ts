import { lexiconOf } from "../words/lexicon";
import { backgroundRarity } from "../words/lexicon/background";
import type { PassageAnalysis } from "./passage-analysis";
import { WordSimilarity } from "./similarity";
import { Numbering, cosine, countShared, greatestShared, sparseVector, type SparseVector } from "./sparse";
import type { Word } from "../words/words";
import type { Resources } from "../../model/resources";

/**
 * The features by which two passages are scored. All are symmetric: they do not change when the passages are swapped.
 *
 * - wording: cosine of the words' stems, where rare ones weigh more
 * - spelling: cosine of character sequences of 3 to 4, which spelling variants and compounds share
 * - bestSense, worstSense: what share of one passage's words have a word of similar use in the other; for the side that is covered
 *   better, and for the other
 * - rarestTerm: how rare the rarest shared word is
 * - rarestConcept, concepts: the same for concepts of the lexicon; and how many they share
 * - topics: cosine of the topics
 * - numbers: how many numbers and dates they share, at most 2
 * - bothOpen, oneOpens: both, or only one, state that the call took place
 * - substance: how many content words the shorter has (logarithm)
 * - fragment: one of them is not a sentence
 */
export const FEATURES = [
  "wording",
  "spelling",
  "bestSense",
  "worstSense",
  "rarestTerm",
  "rarestConcept",
  "concepts",
  "topics",
  "numbers",
  "bothOpen",
  "oneOpens",
  "substance",
  "fragment",
] as const;

export type Feature = (typeof FEATURES)[number];

interface Profile {
  words: SparseVector;
  spelling: SparseVector;
  concepts: SparseVector;
  topics: SparseVector;
  numbers: SparseVector;
  analysis: PassageAnalysis;
}

/**
 * A stem, concept or number in more passages than this makes no candidates, because common ones would make a candidate of any two passages.
 * The limit is lower for long texts, where candidates cost time.
 */
const RARE_IN = 16;
const RARE_IN_LONG = 10;
/** Texts with this many passages or more, both sides together, are long. */
const LONG_FROM = 200;

/** In how many passages each thing occurs, by its number. */
function countIn(passages: Iterable<number>[], size: number): Int32Array {
  const counts = new Int32Array(size);
  const lastIn = new Int32Array(size).fill(-1);
  passages.forEach((things, passage) => {
    for (const thing of things) {
      if (lastIn[thing] === passage) continue;
      lastIn[thing] = passage;
      counts[thing]!++;
    }
  });
  return counts;
}

/** Numbers the character sequences of words; each different word is cut once. */
class Spelling {
  readonly numbering = new Numbering<string>();
  readonly #cut = new Map<string, number[]>();

  #of(fold: string): number[] {
    const cut = this.#cut.get(fold);
    if (cut) return cut;
    const padded = ` ${fold} `;
    const sequences: number[] = [];
    for (let size = 3; size <= 4; size++)
      for (let i = 0; i + size <= padded.length; i++) sequences.push(this.numbering.of(padded.slice(i, i + size)));
    this.#cut.set(fold, sequences);
    return sequences;
  }

  /** The sequences of a passage's words, each once. */
  of(words: Word[]): number[] {
    const sequences = new Set<number>();
    for (const fold of new Set(words.map((word) => word.fold)))
      for (const sequence of this.#of(fold)) sequences.add(sequence);
    return [...sequences];
  }
}

/** Computes the features of any two passages of one comparison. Rarity is measured in both texts together and in readouts in general. */
export class PassageFeatures {
  readonly #left: Profile[];
  readonly #right: Profile[];
  readonly #similarity: WordSimilarity;

  constructor(left: PassageAnalysis[], right: PassageAnalysis[], resources: Resources) {
    const analyses = [...left, ...right];
    const stems = new Numbering<string>();
    const folds: string[] = [];
    for (const { stem, fold } of analyses.flatMap(({ content }) => content)) {
      const number = stems.of(stem);
      // One folded word stands for a stem: the first in alphabetical order, whichever side has it.
      if (folds[number] === undefined || fold < folds[number]) folds[number] = fold;
    }
    this.#similarity = new WordSimilarity(folds, resources);
    const profiles = profile(analyses, stems, folds, resources);
    this.#left = profiles.slice(0, left.length);
    this.#right = profiles.slice(left.length);
  }

  /**
   * Finds the candidates: passages that share a stem, concept or number that is rare in the two texts. It uses an index of the
   * rare ones, so that the cost grows with the candidates and not with all combinations.
   *
   * @returns for each left passage, the right ones in order
   */
  related(): number[][] {
    const things: ((profile: Profile) => SparseVector)[] = [({ words }) => words, ({ concepts }) => concepts];
    const rareIn = this.#left.length + this.#right.length < LONG_FROM ? RARE_IN : RARE_IN_LONG;
    const related = this.#left.map(() => new Set<number>());
    for (const of of things) {
      const ids = [...this.#left, ...this.#right].map((profile) => of(profile).ids);
      // The ids of a passage are sorted.
      const size = 1 + ids.reduce((greatest, own) => Math.max(greatest, own.at(-1) ?? -1), -1);
      const counts = countIn(ids, size);
      const holders = new Map<number, number[]>();
      this.#right.forEach((profile, j) => {
        for (const id of of(profile).ids) {
          if (counts[id]! > rareIn) continue;
          const others = holders.get(id);
          if (others) others.push(j);
          else holders.set(id, [j]);
        }
      });
      this.#left.forEach((profile, i) => {
        for (const id of of(profile).ids) for (const j of holders.get(id) ?? []) related[i]!.add(j);
      });
    }
    return related.map((set) => [...set].sort((a, b) => a - b));
  }

  /** The share of each passage's weight that has a word of similar use in the other: 0 to 1 each. */
  #covered({ words: a }: Profile, { words: b }: Profile): [number, number] {
    const similarity = this.#similarity;
    const bestThere = new Float64Array(b.ids.length);
    let [total, covered] = [0, 0];
    for (let i = 0; i < a.ids.length; i++) {
      const word = a.ids[i]!;
      let best = 0;
      for (let j = 0; j < bestThere.length; j++) {
        const alike = similarity.between(word, b.ids[j]!);
        if (alike > best) best = alike;
        if (alike > bestThere[j]!) bestThere[j] = alike;
      }
      covered += a.weights[i]! * best * best;
      total += a.weights[i]!;
    }
    let [totalThere, coveredThere] = [0, 0];
    for (let j = 0; j < bestThere.length; j++) {
      coveredThere += b.weights[j]! * bestThere[j]! * bestThere[j]!;
      totalThere += b.weights[j]!;
    }
    return [total === 0 ? 0 : covered / total, totalThere === 0 ? 0 : coveredThere / totalThere];
  }

  /** The features of a left and a right passage, in the order of FEATURES. */
  of(left: number, right: number): number[] {
    const [a, b] = [this.#left[left]!, this.#right[right]!];
    const covered = this.#covered(a, b);
    const openings = Number(a.analysis.isOpening) + Number(b.analysis.isOpening);
    const values: Record<Feature, number> = {
      wording: cosine(a.words, b.words),
      spelling: cosine(a.spelling, b.spelling),
      bestSense: Math.max(...covered),
      worstSense: Math.min(...covered),
      rarestTerm: greatestShared(a.words, b.words),
      rarestConcept: greatestShared(a.concepts, b.concepts),
      concepts: countShared(a.concepts, b.concepts),
      topics: cosine(a.topics, b.topics),
      numbers: Math.min(2, countShared(a.numbers, b.numbers)),
      bothOpen: Number(openings === 2),
      oneOpens: Number(openings === 1),
      substance: Math.log(1 + Math.min(a.words.ids.length, b.words.ids.length)),
      fragment: Number(a.analysis.isFragment || b.analysis.isFragment),
    };
    return FEATURES.map((feature) => values[feature]);
  }
}

/** Weighs the words, concepts and numbers of every passage by how rare they are in the two texts. */
function profile(
  analyses: PassageAnalysis[],
  stems: Numbering<string>,
  folds: string[],
  resources: Resources,
): Profile[] {
  const { concepts: entries } = lexiconOf(resources);
  const rarityAtLarge = backgroundRarity(resources);
  const total = analyses.length;
  const rarity = (count: number) => Math.log(1 + total / count);
  const weigh = (passages: number[][], size: number, weightOf: (id: number, count: number) => number) => {
    const weights = Float64Array.from(countIn(passages, size), (count, id) => weightOf(id, count));
    return passages.map((ids) => sparseVector(ids, (id) => weights[id]!));
  };
  const byRarity = (_: number, count: number) => rarity(count);
  const number = <T>(passages: T[][], numbering = new Numbering<T>()) => {
    const ids = passages.map((things) => things.map((thing) => numbering.of(thing)));
    return [ids, numbering.size] as const;
  };
  const cut = new Spelling();
  const sequences = analyses.map(({ content }) => cut.of(content));
  const conceptIds = analyses.map(({ matches }) => matches.concepts.map(({ entry }) => entry));
  const topicIds = conceptIds.map((ids) => ids.map((id) => entries[id]!.topic));
  const numberKeys = analyses.map(({ numbers }) => numbers.map(({ key }) => key));

  const stemIds = number(
    analyses.map(({ content }) => content.map(({ stem }) => stem)),
    stems,
  );
  const stemBy = stems.things;
  const words = weigh(...stemIds, (id, count) => (rarity(count) + rarityAtLarge(folds[id]!, stemBy[id]!)) / 2);
  const spelling = weigh(sequences, cut.numbering.size, byRarity);
  const concepts = weigh(...number(conceptIds), byRarity);
  const topics = weigh(...number(topicIds), byRarity);
  const numbers = weigh(...number(numberKeys), () => 1);

  return analyses.map((analysis, i) => ({
    words: words[i]!,
    spelling: spelling[i]!,
    concepts: concepts[i]!,
    topics: topics[i]!,
    numbers: numbers[i]!,
    analysis,
  }));
}
