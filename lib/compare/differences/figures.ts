import type { PassageAnalysis } from "../score/passage-analysis";
import type { LinkDifference, Span } from "../../model/comparisons/comparison";
import type { Resources } from "../../model/resources";
import type { Word } from "../words/words";
import { difference, spanOf, withoutStop } from "./difference";
import { wordSetsOf, type WordSets } from "./word-sets";
import { isInsideWritten, numberWordsOf, readWritten, type NumberWords } from "./written-numbers";

interface Figure {
  value: number;
  span: Span;
  /** What is counted: the stems of the words after it. */
  beside: Set<string>;
  isApproximate: boolean;
  isClock: boolean;
  isYear: boolean;
  /** The month, if the number is a day of one. */
  month: string | null;
}

/** One of two numbers may be the other one rounded if they differ by this share of the greater at most. */
const ROUNDED = 0.06;
/** Up to this, numbers that are near each other are taken for counted, not rounded. */
const ROUNDED_ABOVE = 20;
/** A number of four digits from the first to the last of these is a year. */
const YEARS = { first: 1900, last: 2100 };

/** In "3 and 4 June", the month after the second day is that of the first day too. */
const afterNextDay = (words: readonly Word[], i: number): Word[] =>
  /^(?:and|to|or|until)$/.test(words[i + 1]?.fold ?? "") && /^\d{1,2}$/.test(words[i + 2]?.fold ?? "")
    ? words.slice(i + 3, i + 4)
    : [];

/** The number that begins at a word, and its last word; null if none does. */
function numberAt(words: readonly Word[], i: number, counted: ReadonlySet<Word>, numbers: NumberWords) {
  const word = words[i]!;
  if (numbers.values.has(word.fold)) {
    // "Thirty-two" and "three thousand five hundred" are one number each.
    if (isInsideWritten(words, i, numbers)) return null;
    const { value, count } = readWritten(words, i, numbers);
    return { value, last: i + count - 1, isWritten: true, scale: 1 };
  }
  if (!/^\p{N}/u.test(word.fold) || !counted.has(word)) return null;
  const digits = word.fold.replace(/[,\u00a0](?=\d{3})/g, "");
  const scale = numbers.scales.get(words[i + 1]?.fold ?? "") ?? 1;
  return { value: Number(digits) * scale, last: scale > 1 ? i + 1 : i, isWritten: false, scale };
}

function figuresIn({ words, numbers }: PassageAnalysis, resources: Resources): Figure[] {
  const numberWords = numberWordsOf(resources);
  const { scales, approximate } = numberWords;
  const { months, clock } = wordSetsOf(resources).times;
  const counted = new Set(
    numbers.flatMap(({ start, end }) => words.filter((word) => word.start >= start && word.end <= end)),
  );
  return words.flatMap((word, i) => {
    const number = numberAt(words, i, counted, numberWords);
    if (!number || !Number.isFinite(number.value)) return [];
    const { value, last, isWritten, scale } = number;
    const near = (from: number, to: number) => words.slice(Math.max(0, from), Math.max(0, to));
    const units = near(last + 1, last + 4).filter(
      ({ isFunction, fold }) => !isFunction && !scales.has(fold) && !/^\p{N}/u.test(fold),
    );
    const month = [words[i - 1], words[i + 1], ...afterNextDay(words, i)].find(
      (other) => other && months.has(other.fold),
    );
    return [
      {
        value,
        span: spanOf(word, words[last]!),
        beside: new Set(units.slice(0, 2).map(({ stem }) => stem)),
        isApproximate: near(i - 3, i).some(({ fold }) => approximate.has(fold)),
        isClock: /:/.test(word.fold) || near(i + 1, i + 3).some((other) => clock.has(withoutStop(other))),
        isYear: !isWritten && scale === 1 && value >= YEARS.first && value <= YEARS.last && /^\d{4}$/.test(word.fold),
        month: month?.fold ?? null,
      },
    ];
  });
}

const isSameKind = (one: Figure, other: Figure) =>
  one.isYear === other.isYear && (one.month === null) === (other.month === null) && one.isClock === other.isClock;

function isNear(one: Figure, other: Figure): boolean {
  const apart = Math.abs(one.value - other.value) / Math.max(one.value, other.value, 1);
  return (
    apart <= ROUNDED &&
    (one.isApproximate || other.isApproximate || one.value % 10 === 0 || other.value % 10 === 0) &&
    one.value > ROUNDED_ABOVE
  );
}

/**
 * Finds two numbers of the same thing, each in one passage only: "3,500 families" and "5,300 families", "5 April" and "6 April".
 *
 * @param areSame whether nearly all words of the two passages are the same, so that two numbers alone need no common unit
 * @returns the two numbers; null if there are none
 * @example
 * findFigures(read("They sent 3,500 tents."), read("They sent 5,300 tents."), true, resources)?.what; //=> "figure"
 */
export function findFigures(
  left: PassageAnalysis,
  right: PassageAnalysis,
  areSame: boolean,
  resources: Resources,
): LinkDifference | null {
  const { zones } = wordSetsOf(resources).times;
  const [here, there] = [figuresIn(left, resources), figuresIn(right, resources)];
  // The same time has other figures in another time zone.
  const hasZone = [left, right].some(({ words }) => words.some((word) => zones.has(withoutStop(word))));
  const key = ({ value, month }: Figure) => `${value} ${month ?? ""}`;
  const [known, others] = [new Set(here.map(key)), new Set(there.map(key))];
  for (const one of here.filter((figure) => !others.has(key(figure))))
    for (const other of there.filter((figure) => !known.has(key(figure)))) {
      if (!isSameKind(one, other) || isNear(one, other) || (one.isClock && hasZone)) continue;
      const isDay = one.month !== null;
      const isSameUnit = [...one.beside].some((stem) => other.beside.has(stem));
      const areAlone = here.length === 1 && there.length === 1;
      if (isDay || ((one.isYear || one.isClock) && areAlone)) return difference("date", one.span, other.span);
      if (!one.isYear && !one.isClock && (isSameUnit || (areSame && areAlone)))
        return difference("figure", one.span, other.span);
    }
  return null;
}

/** Days and months that a passage names without a number: "in June", "on Monday". */
const namedTimes = (words: readonly Word[], names: ReadonlySet<string>): Word[] =>
  words.filter(
    ({ fold, isCapital }, i) =>
      isCapital && names.has(fold) && ![words[i - 1], words[i + 1]].some((beside) => beside && /^\d/.test(beside.fold)),
  );

/**
 * Finds two different months or days of the week, if each passage names one and nearly all their other words are the same.
 *
 * @returns the two names; null if there are none
 * @example
 * findTimes(read("They meet in June."), read("They meet in July."), sets)?.what; //=> "date"
 */
export function findTimes(left: PassageAnalysis, right: PassageAnalysis, { times }: WordSets): LinkDifference | null {
  for (const names of [times.months, times.weekdays]) {
    const [here, there] = [namedTimes(left.words, names), namedTimes(right.words, names)];
    if (here.length === 1 && there.length === 1 && here[0]!.fold !== there[0]!.fold)
      return difference("date", spanOf(here[0]!), spanOf(there[0]!));
  }
  return null;
}
