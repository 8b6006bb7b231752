import { openingsOf } from "../segment/openings";
import { beginningOf } from "../words/beginning";
import { primaryLanguage } from "../words/language";
import { isPlain } from "../words/plain-words";
import { wordsOf, type Word } from "../words/words";
import type { ComparedText, Side } from "../../model/comparisons/comparison";
import type { Resources } from "../../model/resources";
import { bySide, otherSide } from "../../model/comparisons/sides";
import { FIGURE, NOUNS_IN_CAPITALS } from "./weigh-points";

/** How the words of a passage begin. */
interface Beginnings {
  id: string;
  /** Whether it reports a point, and is neither boilerplate nor an opening. */
  isPoint: boolean;
  all: readonly string[];
  /** Words that say what it is about. Names are not among them: that both say "Mexico" is no answer, but "Mexican" may be one. */
  telling: readonly string[];
  names: readonly string[];
}

const beginningsOf = (words: readonly Word[]) => words.map(({ fold }) => beginningOf(fold) ?? fold);

function readBeginnings(
  text: string,
  { language, passages }: Pick<ComparedText, "language" | "passages">,
  resources: Resources,
): Beginnings[] {
  const primary = primaryLanguage(language);
  const isOpening = openingsOf(text, passages, resources);
  const isStock = (word: Word) => word.isFunction || isPlain(word, primary, resources);
  const isCapital = (word: Word) => word.isCapital && !NOUNS_IN_CAPITALS.has(primary);
  const isTelling = (word: Word) => !isStock(word) && !isCapital(word) && beginningOf(word.fold) !== null;
  const isName = (word: Word, index: number) =>
    (index > 0 && isCapital(word) && !isStock(word)) || FIGURE.test(word.fold);
  return passages.map((passage) => {
    const words = wordsOf(text, passage, language, resources);
    return {
      id: passage.id,
      isPoint: !passage.boilerplate && !isOpening(passage),
      all: beginningsOf(words),
      telling: beginningsOf(words.filter(isTelling)),
      names: beginningsOf(words.filter(isName)),
    };
  });
}

/**
 * The passages that the other text may answer in words that cannot be recognised. Outside English, no concept and no word of similar use
 * shows that two words mean the same. So a passage counts as one side's alone only if it names someone or something, or has a figure, that
 * the other text does not have, and if no point of the other text has one of its telling words in another form.
 *
 * @param texts the two texts; offsets of passages are UTF-16 code units of them
 * @returns ids of passages; none in English
 * @example
 * // left: "Il a exigé le retrait des troupes.", right: "Ils ont parlé."
 * maybeAnswered(texts, comparison, resources).has("l1"); //=> true, because it names nothing
 */
export function maybeAnswered(
  texts: Record<Side, string>,
  compared: Record<Side, Pick<ComparedText, "language" | "passages">>,
  resources: Resources,
): ReadonlySet<string> {
  const read = bySide((side) =>
    primaryLanguage(compared[side].language) === "en" ? [] : readBeginnings(texts[side], compared[side], resources),
  );
  const answeredOn = (side: Side) => {
    const there = read[otherSide(side)];
    const all = new Set(there.flatMap((passage) => passage.all));
    const inPoints = new Set(there.flatMap(({ isPoint, telling }) => (isPoint ? telling : [])));
    return read[side].filter(
      ({ names, telling }) => names.every((name) => all.has(name)) || telling.some((word) => inPoints.has(word)),
    );
  };
  return new Set([...answeredOn("left"), ...answeredOn("right")].map(({ id }) => id));
}
