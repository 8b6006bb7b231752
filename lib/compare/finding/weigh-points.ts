import { actFormsOf, actKey } from "./act-patterns";
import { primaryLanguage } from "../words/language";
import { wordsOf, type Word } from "../words/words";
import type { Side, Span } from "../../model/comparisons/comparison";
import type { Resources } from "../../model/resources";
import { otherSide, SIDES } from "../../model/comparisons/sides";

/** A stretch that makes a passage worth leading with; offsets into the whole text, in UTF-16 code units. */
export interface PointMark extends Span {
  /** What it adds to the weight of the passage. */
  weight: number;
}

export interface WeighedPoint {
  /** The logarithm of the odds that an analyst would lead with it if one side alone reported it. */
  weight: number;
  marks: PointMark[];
  /** Its acts are courtesies, standing formulas or procedure: nobody leads with it, however long it is. */
  isFormula: boolean;
}

/** A text that is weighed, cut into passages. */
export interface TextToWeigh {
  text: string;
  /** BCP 47; acts are looked for in the languages that `acts.json` has forms of. */
  language: string;
  passages: readonly Span[];
}

const REFUSAL = /\b(?:must|never|cannot|no longer|not|nothing|nor|no)\b/gi;
export const FIGURE = /\p{N}/u;
/** Languages in which every noun has a capital, so that a capital does not indicate a name. */
export const NOUNS_IN_CAPITALS: ReadonlySet<string> = new Set(["de"]);

/** Lower case that keeps every letter in its place: "İ" would become two code units. */
const inPlace = (letter: string): string => {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
};

/** The marks of acts. Each kind of act counts once, where it is first named. */
function actsIn(quotation: string, from: number, words: Word[], language: string, resources: Resources): PointMark[] {
  const forms = actFormsOf(resources, language);
  if (forms.size === 0) return [];
  const lower = quotation.replace(/\p{Lu}/gu, inPlace);
  const found = new Map<number, PointMark>();
  for (const { start } of words) {
    for (const { act, pattern } of forms.get(actKey(lower.slice(start - from))) ?? []) {
      if (found.has(act)) continue;
      pattern.lastIndex = start - from;
      const [form] = pattern.exec(lower) ?? [];
      if (form) found.set(act, { start, end: start + form.length, weight: resources.acts.acts[act]!.weight });
    }
  }
  return [...found.values()];
}

/** Capitalised words that the other text does not have: who and what this side alone names. */
function namesIn(words: Word[], elsewhere: ReadonlySet<string>): Word[] {
  const content = words.filter(({ isFunction }) => !isFunction);
  const own = content.filter(({ isCapital, stem }, i) => isCapital && i > 0 && !elsewhere.has(stem));
  return [...new Map(own.toReversed().map((word) => [word.stem, word])).values()].toReversed();
}

/**
 * Weighs the passages of two texts by how likely an analyst is to lead with them. Acts of consequence, refusals, figures and names that the
 * other text does not have add weight; courtesy, standing formulas and procedure reduce it. The weights are fitted to what two annotations
 * of the development corpus lead with. Swapping the texts swaps the answer.
 *
 * - size: content words of the passage, as a logarithm
 * - share: one divided by the number of passages, because a larger part of a short text is led with
 *
 * @returns by side, for each passage in order; a text without passages has none
 * @example
 * const weighed = weighPoints({ left: { text: "They urged the release of all detainees.", … }, right }, resources);
 * weighed.left[0]!.weight > 0; //=> true
 */
export function weighPoints(texts: Record<Side, TextToWeigh>, resources: Resources): Record<Side, WeighedPoint[]> {
  const { bias, size, share, names, figure, refusal } = resources.acts;
  const read = ({ text, language, passages }: TextToWeigh) =>
    passages.map((passage) => wordsOf(text, passage, language, resources));
  const words = { left: read(texts.left), right: read(texts.right) };
  const [left, right] = SIDES.map((side): WeighedPoint[] => {
    const { text, language, passages } = texts[side];
    const elsewhere = new Set(words[otherSide(side)].flatMap((passage) => passage.map(({ stem }) => stem)));
    const primary = primaryLanguage(language);
    return passages.map(({ start, end }, i) => {
      const own = words[side][i]!;
      const quotation = text.slice(start, end);
      const acts = actsIn(quotation, start, own, primary, resources);
      const named = NOUNS_IN_CAPITALS.has(primary) ? [] : namesIn(own, elsewhere);
      const refused = [...quotation.matchAll(REFUSAL)].slice(0, 1);
      const weight =
        bias +
        size * Math.log(1 + own.filter(({ isFunction }) => !isFunction).length) +
        share / passages.length +
        names * Math.log(1 + named.length) +
        (FIGURE.test(quotation) ? figure : 0) +
        (refused.length > 0 ? refusal : 0) +
        acts.reduce((sum, act) => sum + act.weight, 0);
      const marks = [
        ...acts,
        ...named.map((word) => ({ start: word.start, end: word.end, weight: names })),
        ...refused.map(({ index }) => ({ start: start + index, end: start + index, weight: refusal })),
      ];
      return { weight, marks, isFormula: acts.length > 0 && acts.every((act) => act.weight < 0) };
    });
  });
  return { left: left!, right: right! };
}
