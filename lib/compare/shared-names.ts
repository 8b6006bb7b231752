import { lexiconOf } from "./lexicon";
import { openingsOf } from "./openings";
import { wordsOf, type Word } from "./words";
import type { ComparedText, Passage, Side } from "../model/comparison";
import type { Resources } from "../model/resources";
import { otherSide, SIDES } from "../model/sides";

/** Names of which every readout has some: that two texts share one says little. */
const COMMON_KINDS = new Set(["country", "organisation", "place", "office"]);

/** A name in more passages of a text than this is one of those who spoke, whether an opening says so or not. */
const MOST_PASSAGES_OF_A_NAME = 2;

type Texts = Record<Side, Pick<ComparedText, "language" | "passages">>;

/**
 * Tells of the passages of one side which of them name a person or a thing that a point of the other text names too: an envoy, a pipeline,
 * an agreement. Countries, organisations, places and offices do not count, nor do the names of those who spoke. Such a passage may have a
 * counterpart that shares no other word with it.
 *
 * @param texts the two texts; offsets of passages are UTF-16 code units of them
 * @param side whose passages are asked about
 * @example
 * // left: "He appointed Ada Brunner to lead the talks.", right: "Ms Brunner will come to Oslo."
 * namesShared(texts, comparison, "left", resources)(comparison.left.passages[1]!); //=> true
 */
export function namesShared(
  texts: Record<Side, string>,
  compared: Texts,
  side: Side,
  resources: Resources,
): (passage: Passage) => boolean {
  const lexicon = lexiconOf(resources);
  const speakers = new Set(
    SIDES.flatMap((each) => {
      const isOpening = openingsOf(texts[each], compared[each].passages, resources);
      const opening = compared[each].passages.filter((passage) => passage.boilerplate || isOpening(passage));
      return opening.flatMap((passage) => wordsOf(texts[each], passage, compared[each].language));
    }).map(({ stem }) => stem),
  );
  const particular = (each: Side, passage: Passage): string[] => {
    const words = wordsOf(texts[each], passage, compared[each].language);
    const common = lexicon.lookUp(words).names.filter(({ entry }) => COMMON_KINDS.has(lexicon.names[entry]!.kind));
    const isCommon = (word: Word) => common.some(({ start, end }) => word.start >= start && word.end <= end);
    return words
      .filter((word, i) => i > 0 && word.isCapital && !word.isFunction && !speakers.has(word.stem) && !isCommon(word))
      .map(({ stem }) => stem);
  };
  const countIn = (each: Side): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const passage of compared[each].passages) {
      if (passage.boilerplate) continue;
      for (const name of new Set(particular(each, passage))) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
  };
  const counts = [countIn(side), countIn(otherSide(side))];
  const isShared = (name: string) =>
    counts.every((count) => count.has(name) && count.get(name)! <= MOST_PASSAGES_OF_A_NAME);
  return (passage) => particular(side, passage).some(isShared);
}
