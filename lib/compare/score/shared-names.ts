import { lexiconOf } from "../words/lexicon";
import { wordsForNames } from "./acronyms";
import { openingsOf } from "../segment/openings";
import { wordsOf, type Word } from "../words/words";
import type { ComparedText, Side } from "../../model/comparisons/comparison";
import type { Resources } from "../../model/resources";
import { SIDES, bySide } from "../../model/comparisons/sides";

/** Kinds of names that are in every readout, so that it means little that two texts share one. */
const COMMON_KINDS = new Set(["country", "organisation", "place", "office"]);

/** A name in more passages of a text than this is one of those who spoke, whether an opening says so or not. */
const MOST_PASSAGES_OF_A_NAME = 2;

type Texts = Record<Side, Pick<ComparedText, "language" | "passages">>;

/** By passage, the capitalised words that name something other than a speaker, a country, an organisation, a place or an office. */
function particularNames(
  text: string,
  { language, passages }: Texts[Side],
  acronyms: readonly (readonly Word[])[],
  speakers: ReadonlySet<string>,
  resources: Resources,
): Map<string, string[]> {
  const lexicon = lexiconOf(resources);
  return new Map(
    passages.flatMap((passage, index): [string, string[]][] => {
      if (passage.boilerplate) return [];
      const words = wordsOf(text, passage, language, resources);
      const common = lexicon.findNames(words).filter(({ entry }) => COMMON_KINDS.has(lexicon.names[entry]!.kind));
      const isCommon = (word: Word) => common.some(({ start, end }) => word.start >= start && word.end <= end);
      const names = words.filter(
        (word, i) => i > 0 && word.isCapital && !word.isFunction && !speakers.has(word.stem) && !isCommon(word),
      );
      return [[passage.id, [...new Set([...names, ...acronyms[index]!].map(({ stem }) => stem))]]];
    }),
  );
}

/** In how many passages each name is. */
function countNames(named: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const names of named.values()) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/**
 * The points of two texts that name a person or a thing that a point of the other text names too: an envoy, a pipeline, an agreement.
 * Countries, organisations, places and offices do not count, nor do the names of those who spoke. Such a passage may have a counterpart
 * with which it shares no other word.
 *
 * @param texts the two texts; offsets of passages are UTF-16 code units of them
 * @returns ids of passages
 * @example
 * // left: "He appointed Ada Brunner to lead the talks.", right: "Ms Brunner will come to Oslo."
 * namesShared(texts, comparison, resources).has("l2"); //=> true
 */
export function namesShared(texts: Record<Side, string>, compared: Texts, resources: Resources): ReadonlySet<string> {
  const openings = SIDES.flatMap((side) => {
    const { passages, language } = compared[side];
    const isOpening = openingsOf(texts[side], passages, resources);
    const stating = passages.filter((passage) => passage.boilerplate || isOpening(passage));
    return stating.flatMap((passage) => wordsOf(texts[side], passage, language, resources));
  });
  const speakers = new Set(openings.map(({ stem }) => stem));
  const acronyms = wordsForNames(
    bySide((side) => {
      const { language, passages } = compared[side];
      const words = passages.map((passage) => wordsOf(texts[side], passage, language, resources));
      return { text: texts[side], passages: words };
    }),
    resources,
  );
  const named = SIDES.map((side) => particularNames(texts[side], compared[side], acronyms[side], speakers, resources));
  const counts = named.map(countNames);
  const isShared = (name: string) =>
    counts.every((count) => count.has(name) && count.get(name)! <= MOST_PASSAGES_OF_A_NAME);
  return new Set(named.flatMap((of) => [...of].flatMap(([id, names]) => (names.some(isShared) ? [id] : []))));
}
