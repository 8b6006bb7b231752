import anyAscii from "any-ascii";
import type { Reading } from "./reading";
import type { Reason } from "../model/comparison";
import type { Word } from "./words";

/** Fewer consonants than this are no name: too many words have them by chance. */
const FEWEST_CONSONANTS = 3;

/** One shared name or number is a hint, two are a possible counterpart. */
const SCORE_OF_ONE = 0.08;
/** Across languages nothing is likely. */
const HIGHEST = 0.45;

/**
 * What is left of a name in any alphabet: its consonants in Latin letters, alike ones folded. "Байден", "Բայդեն" and "Biden" are
 * "bdn".
 */
function skeleton(name: string): string {
  const letters = anyAscii(name)
    .toLowerCase()
    .replace(/[^a-z]/g, "");
  const folded = letters
    .replace(/(sch|sh|ch|kh|zh|gh|ts|tz|ph)/g, (two) => (two === "ph" ? "f" : two[0]!))
    .replace(/[ckqx]/g, "k")
    .replace(/w/g, "v")
    .replace(/z/g, "s")
    .replace(/[gj]/g, "g");
  return folded.replace(/[aeiouyh]/g, "").replace(/(.)\1+/g, "$1");
}

interface Key {
  key: string;
  label: string;
  start: number;
  end: number;
}

/** Capitalised words that do not begin the passage, by their skeletons; and numbers. */
function keysOf({ words, numbers }: Reading, text: string): Key[] {
  const cut = ({ start, end }: Word) => text.slice(start, end);
  const names = words.slice(1).flatMap((word) => {
    const key = word.isCapital ? skeleton(cut(word)) : "";
    return key.length >= FEWEST_CONSONANTS ? [{ key, label: cut(word), start: word.start, end: word.end }] : [];
  });
  const digits = numbers.map(({ key, start, end }) => ({
    key: /\d[\d.]*/.exec(key)?.[0] ?? key,
    label: text.slice(start, end),
    start,
    end,
  }));
  return [...names, ...digits];
}

/** What two passages in different languages share: names and numbers, and nothing else. */
function sharedKeys(left: Key[], right: Key[]): Reason[] {
  const found = new Map<string, Reason>();
  for (const { key, label, start, end } of left) {
    const there = right.filter((other) => other.key === key);
    if (there.length === 0) continue;
    const known = found.get(key);
    if (known) known.left.push({ start, end });
    else
      found.set(key, {
        kind: /^\d/.test(key) ? "number" : "name",
        label,
        left: [{ start, end }],
        right: there.map((other) => ({ start: other.start, end: other.end })),
      });
  }
  return [...found.values()];
}

/**
 * Compares passages of two languages by names, numbers and dates alone. No machine translation: a program that works offline
 * and explains itself has none, so nothing here is ever likely, and nothing that is not found is said to be left out.
 *
 * @returns for each pair its score, 0 to 0.45, and its reasons
 */
export function comparePassagesAcross(left: Reading[], right: Reading[], leftText: string, rightText: string) {
  const here = left.map((reading) => keysOf(reading, leftText));
  const there = right.map((reading) => keysOf(reading, rightText));
  const all = [...here, ...there];
  const countOf = new Map<string, number>();
  for (const keys of all)
    for (const key of new Set(keys.map(({ key }) => key))) countOf.set(key, (countOf.get(key) ?? 0) + 1);
  const weigh = (key: string) => SCORE_OF_ONE * (1 + Math.log(all.length / (countOf.get(key) ?? 1)) / 2);
  const reasons = here.map((mine) => there.map((theirs) => sharedKeys(mine, theirs)));
  const scores = here.map((mine, i) =>
    there.map((theirs, j) => {
      const found = new Set(mine.map(({ key }) => key).filter((key) => theirs.some((other) => other.key === key)));
      const sum = [...found].sort().reduce((total, key) => total + weigh(key), 0);
      return reasons[i]![j]!.length === 0 ? 0 : Math.round(Math.min(HIGHEST, sum) * 1e6) / 1e6;
    }),
  );
  return { scores, reasons };
}
