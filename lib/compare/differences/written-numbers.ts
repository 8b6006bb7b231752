import { derive } from "../../model/resources";
import type { Word } from "../words/words";

/** English numbers in words, the words that multiply the number before them, and those that make a number approximate. */
export const numberWordsOf = derive(({ contradictions: { numbers } }) => ({
  values: new Map<string, number>([
    ...numbers.units.map((word, value) => [word, value] as const),
    ...Object.entries(numbers.multiples),
    ...numbers.tens.map((word, i) => [word, 10 * (i + 2)] as const),
    ...numbers.tens.flatMap((ten, i) =>
      numbers.units.slice(1, 10).map((unit, j) => [`${ten}-${unit}`, 10 * (i + 2) + j + 1] as const),
    ),
  ]),
  scales: new Map(Object.entries(numbers.scales)),
  approximate: new Set(numbers.approximate),
}));

export type NumberWords = ReturnType<typeof numberWordsOf>;

/**
 * The value of a number in words that begins at a given word, and how many words it has.
 *
 * @returns the value is 0 if no number begins there
 * @example
 * readWritten(wordsOf("two million three hundred and five", …), 0, numberWordsOf(resources)); //=> { value: 2000305, count: 6 }
 */
export function readWritten(
  words: readonly Word[],
  from: number,
  numbers: NumberWords,
): { value: number; count: number } {
  const { values, scales } = numbers;
  let [sum, part, count] = [0, 0, 0];
  for (let i = from; i < words.length; i++) {
    const { fold } = words[i]!;
    const value = values.get(fold);
    const scale = scales.get(fold);
    const isAnd = fold === "and" && scales.has(words[i - 1]?.fold ?? "") && values.has(words[i + 1]?.fold ?? "");
    if (value !== undefined && (i === from || isTail(words, i, numbers))) part += value;
    else if (scale === HUNDRED) part = Math.max(1, part) * scale;
    else if (scale) [sum, part] = [sum + Math.max(1, part) * scale, 0];
    else if (!isAnd) break;
    count = i - from + 1;
  }
  return { value: sum + part, count };
}

/** The one scale that a greater one may follow: "three hundred thousand". */
const HUNDRED = 100;

/** Whether a word continues the number of the word before it: "thirty two", "hundred and five", "thousand six". */
function isTail(words: readonly Word[], i: number, { values, scales }: NumberWords): boolean {
  const before = words[i - 1]?.fold ?? "";
  const own = values.get(words[i]!.fold) ?? 0;
  if (before === "and") return scales.has(words[i - 2]?.fold ?? "");
  return scales.has(before) || ((values.get(before) ?? 0) >= 20 && !before.includes("-") && own < 10);
}

/**
 * Whether a word belongs to a number in words that begins before it.
 *
 * @example
 * isInsideWritten(wordsOf("thirty two", …), 1, numberWordsOf(resources)); //=> true
 */
export function isInsideWritten(words: readonly Word[], i: number, numbers: NumberWords): boolean {
  const { values, scales } = numbers;
  const before = words[i - 1]?.fold ?? "";
  const isNumber = (at: number) => values.has(words[at]?.fold ?? "") || scales.has(words[at]?.fold ?? "");
  return (
    isTail(words, i, numbers) && (before === "and" ? isNumber(i - 3) : scales.has(before) ? isNumber(i - 2) : true)
  );
}
