import anyAscii from "any-ascii";
import type { PassageAnalysis } from "./passage-analysis";
import type { Reason, Span } from "../../model/comparisons/comparison";
import type { Resources } from "../../model/resources";
import type { Word } from "../words/words";

/** A word with fewer consonants is not taken for a name, because too many words share them by chance. */
const FEWEST_CONSONANTS = 3;

/** One shared name or number is a hint, two are a possible counterpart. */
const SCORE_OF_ONE = 0.08;
/** Across languages nothing is likely. */
const HIGHEST = 0.45;

/**
 * The consonants of a name of any alphabet, in Latin letters, with similar ones folded. "Байден", "Բայդեն" and "Biden" are
 * all "bdn".
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

interface Key extends Span {
  key: string;
  label: string;
  /** Whether it is a large number, counting the word that multiplies it, and not a year. */
  isFigure: boolean;
}

const LETTER = /\p{L}/u;

/** The number that a text multiplies the one before it by; 1 if it does not begin with a word that multiplies. */
function scaleAt(text: string, { numberScales }: Resources): number {
  const isWritten = (form: string) =>
    form.endsWith("*")
      ? text.startsWith(form.slice(0, -1))
      : text.startsWith(form) && !LETTER.test(text[form.length] ?? "");
  const scale = numberScales.find(({ forms }) => Object.values(forms).some((list) => list.some(isWritten)));
  return scale?.value ?? 1;
}
/** As long as the longest form of a scale: "mil millones". */
const LONGEST_SCALE = 14;

/** The value of a number with the word after it, in any language: "265 millions" and "€265 million". Null if it is not a plain number. */
function figureOf({ words }: PassageAnalysis, text: string, { start, end }: Span, resources: Resources): number | null {
  const written = text.slice(start, end);
  if (!/^[\d.,]+$/.test(written)) return null;
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(written);
  const value = Number(isGrouped ? written.replace(/[.,]/g, "") : written.replace(",", "."));
  const next = words.find((word) => word.start >= end);
  const after = next && next.start - end <= 2 ? text.slice(next.start, next.start + LONGEST_SCALE).toLowerCase() : "";
  return value * scaleAt(after, resources);
}

/** A number of at least this size is hardly the same by chance, unless it is a year. */
const LARGE = 100;
const YEARS = { from: 1800, to: 2200 };
const isTelling = (value: number) =>
  value >= LARGE && !(Number.isInteger(value) && value >= YEARS.from && value <= YEARS.to);

/** The keys of a passage: the consonants of capitalised words that do not begin it, and numbers. */
function keysOf(analysis: PassageAnalysis, text: string, resources: Resources): Key[] {
  const { words, numbers } = analysis;
  const cut = ({ start, end }: Word) => text.slice(start, end);
  const names = words.slice(1).flatMap((word) => {
    const key = word.isCapital ? skeleton(cut(word)) : "";
    return key.length >= FEWEST_CONSONANTS
      ? [{ key, isFigure: false, label: cut(word), start: word.start, end: word.end }]
      : [];
  });
  const digits = numbers.map(({ key, start, end }) => {
    const figure = figureOf(analysis, text, { start, end }, resources);
    const isFigure = figure !== null && isTelling(figure);
    const plain = /\d[\d.]*/.exec(key)?.[0] ?? key;
    return { key: isFigure ? String(figure) : plain, isFigure, label: text.slice(start, end), start, end };
  });
  return [...names, ...digits];
}

/** The names and numbers that two passages in different languages share. */
function sharedKeys(left: Key[], right: Key[]): Reason[] {
  const found = new Map<string, Reason>();
  for (const { key, label, start, end } of left) {
    const there = right.filter((other) => other.key === key);
    if (there.length === 0) continue;
    const reason = found.get(key);
    if (reason) reason.left.push({ start, end });
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

/** A single number is not a sufficient reason, unless it is a large figure that each text has in one passage only. */
const isOneNumber = (reasons: Reason[]) => reasons.length === 1 && reasons[0]!.kind === "number";

/** The large figures that stand in one passage only. */
function figuresOnce(passages: readonly Key[][]): Set<string> {
  const keys = passages.flatMap((own) => [...new Set(own.flatMap(({ key, isFigure }) => (isFigure ? key : [])))]);
  return new Set(keys.filter((key) => keys.indexOf(key) === keys.lastIndexOf(key)));
}

/**
 * Compares passages of two languages by names, numbers and dates alone. There is no machine translation, because it would need
 * the network or a large model. So no link is ever likely, and what has no counterpart does not count as left out.
 *
 * @param leftText the whole text of the left passages, @param rightText of the right
 * @returns `scores[i][j]`, 0 to 0.45, and `reasons[i][j]` for the left passage i and the right passage j
 * @example
 * // “On 3 April 2024 they met in Baku.” and “3 aprel 2024 Bakıda görüş oldu.”
 * const { scores, reasons } = comparePassagesAcross(left, right, leftText, rightText, resources);
 * scores[0]; //=> [0.16]
 * reasons[0]?.[0]?.map(({ label }) => label); //=> ["3 April", "April 2024"]
 */
export function comparePassagesAcross(
  left: PassageAnalysis[],
  right: PassageAnalysis[],
  leftText: string,
  rightText: string,
  resources: Resources,
) {
  const here = left.map((analysis) => keysOf(analysis, leftText, resources));
  const there = right.map((analysis) => keysOf(analysis, rightText, resources));
  const all = [...here, ...there];
  const countOf = new Map<string, number>();
  for (const keys of all)
    for (const key of new Set(keys.map(({ key }) => key))) countOf.set(key, (countOf.get(key) ?? 0) + 1);
  const weigh = (key: string) => SCORE_OF_ONE * (1 + Math.log(all.length / (countOf.get(key) ?? 1)) / 2);
  const reasons = here.map((own) => there.map((other) => sharedKeys(own, other)));
  const [once, onceThere] = [figuresOnce(here), figuresOnce(there)];
  const shareFigure = (own: Key[], other: Key[]) =>
    own.some(({ key }) => once.has(key) && onceThere.has(key) && other.some((there) => there.key === key));
  const scores = here.map((own, i) =>
    there.map((other, j) => {
      const shared = reasons[i]![j]!;
      if (shared.length === 0 || (isOneNumber(shared) && !shareFigure(own, other))) return 0;
      const found = new Set(
        own.map(({ key }) => key).filter((key) => other.some((candidate) => candidate.key === key)),
      );
      const sum = [...found].sort().reduce((total, key) => total + weigh(key), 0);
      return Math.round(Math.min(HIGHEST, sum) * 1e6) / 1e6;
    }),
  );
  return { scores, reasons };
}
