import { findDate, lastWeekday, shiftDay } from "../../article/dates";

/** What one text tells about the day of a call. */
interface DatedText {
  /** Whether it is in another language than English, whose prepositions distinguish the day of a call from others. */
  isForeign: boolean;
  title: string | null;
  /** Its title and first sentence. */
  first: string;
  /** Its title and first sentences. */
  text: string;
  /** Of publication, ISO 8601. */
  published: string | null;
  year: string | null;
}

/** A day on which something happened; "the April 22–23 Summit" is another one. */
const ON =
  /\bon\s+(?:the\s+(?:morning|evening|afternoon)\s+of\s+)?(?:\p{L}+day(?: (?:morning|afternoon|evening|night))?,?\s+\(?)?(?=[\p{L}\d])/giu;
const ON_FIRST =
  /(?<=^|[.!?]\s|\n\s*|\p{So}\s)(?:also\s+)?on\s+(?:the\s+(?:morning|evening|afternoon)\s+of\s+)?(?:\p{L}+day(?: (?:morning|afternoon|evening|night))?,?\s+\(?)?(?=[\p{L}\d])/giu;
const BEGINS_DAY = /^(?:\p{L}{3,9}\.?\s\d|\d{1,2}(?:st|nd|rd|th)?\s\p{L}|\d{4}-|\d{1,2}\.\d)/u;
const LONGEST = 24;

const wordsAfter = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(({ index, 0: on }) => text.slice(index + on.length, index + on.length + LONGEST));

/** Days that a text names with "on": in its first sentence, or at the beginning of a later one. */
const daysIn = ({ first, text }: DatedText): string[] =>
  [...wordsAfter(first, ON), ...wordsAfter(text, ON_FIRST)].filter((words) => BEGINS_DAY.test(words));

/** "PM call with President Shen: 5 May 2025" */
const ENDS_IN_DAY = /[:,(–—-]\s*[^:]{0,16}\d{4}\)?$/u;

/** Days after a call within which its readout is published. */
const LATEST = 4;

/** Days: a readout without a year is taken to be from this year or the last only while it is recent. */
const NEWS = 60;

/** The day that the first sentence names in another language, within the days before its publication. */
function foreignDay({ title, first, published }: DatedText, year: string | null, today: string): string | null {
  const sentence = title && first.startsWith(title) ? first.slice(title.length) : first;
  const day = findDate(sentence, year, true);
  const last = published ?? today;
  return day && day <= last && (!published || day >= shiftDay(published, -LATEST)) ? day : null;
}

/** "on July 11": the day with the year that it has, or that the page gives; without one, only where it was just now. */
function explicitDay(text: DatedText, otherYear: string | null, today: string): string | null {
  const titled = ENDS_IN_DAY.exec(text.title ?? "");
  const ofTitle = titled ? findDate(titled[0]) : null;
  if (ofTitle) return ofTitle;
  const known = text.published?.slice(0, 4) ?? text.year ?? otherYear;
  const thisYear = Number(today.slice(0, 4));
  if (text.isForeign) return foreignDay(text, known, today);
  const years = known ? [known] : [String(thisYear), String(thisYear - 1)];
  for (const words of daysIn(text)) {
    const whole = findDate(words);
    if (whole) return whole;
    const days = years.flatMap((year) => findDate(words, year) ?? []);
    const day = known ? days[0] : days.find((one) => one <= today && one >= shiftDay(today, -NEWS));
    if (day) return day;
  }
  return null;
}

/** "yesterday", "on Tuesday", "this evening": counted from the day of publication. */
function relativeDay({ first, published }: DatedText): string | null {
  if (!published) return null;
  if (/\byesterday\b/i.test(first)) return shiftDay(published, -1);
  const [, weekday] = /\bon ((?:sun|mon|tues|wednes|thurs|fri|satur)day)\b/i.exec(first) ?? [];
  return weekday ? lastWeekday(published, weekday.toLowerCase()) : published;
}

const WEEKDAY = /\b(sun|mon|tues|wednes|thurs|fri|satur)day\b/i;

/** Days between the publication of two readouts of a call. */
const APART = 3;
const isNear = (a: string, b: string) => a >= shiftDay(b, -APART) && a <= shiftDay(b, APART);

/**
 * The day that a page was published, where that is written in figures whose order is not known: the one that the other text's day, the
 * weekday of the call or the usage of the country speaks for.
 *
 * @param days the readings, the one with the day first before the other
 * @param text its first sentence
 * @param other the other text's days and its opening
 * @param isDayFirst whether the page's country is known to write the day first
 * @returns null where nothing decides
 * @example
 * chooseDay(["2023-11-05", "2023-05-11"], "They spoke on Sunday.", { days: [], text: "" }, false, "2026-11-29"); //=> "2023-11-05"
 */
export function chooseDay(
  days: readonly string[],
  text: string,
  other: { days: readonly string[]; text: string },
  isDayFirst: boolean,
  today: string,
): string | null {
  const possible = days.filter((day) => day <= today);
  const [first] = possible;
  if (!first) return null;
  const only = (fits: (day: string) => boolean) => {
    const [one, ...more] = possible.filter(fits);
    return more.length === 0 ? (one ?? null) : null;
  };
  const weekday = WEEKDAY.exec(text)?.[0].toLowerCase();
  return (
    only(() => true) ??
    only((day) => other.days.some((one) => isNear(one, day))) ??
    only((day) => daysNamed(other.text, day.slice(0, 4)).some((one) => isNear(one, day))) ??
    (weekday ? only((day) => isNear(lastWeekday(day, weekday), day)) : null) ??
    (isDayFirst ? first : null)
  );
}

/** The days that an opening names, line by line, in a given year. */
const daysNamed = (text: string, year: string): string[] =>
  text.split("\n").flatMap((line) => findDate(line, year) ?? []);

/**
 * The day of a call from two texts on it: a day that they name, or one counted from their publication. Where they differ, as on two sides
 * of the date line, the earlier is taken.
 *
 * @param today ISO 8601: a day without a year is one of the last weeks, or unknown
 * @returns null if neither text has one
 * @example
 * guessDate([{ first: "They spoke on 3 April 2024.", text: "", published: null, year: null }, …], "2026-11-29"); //=> "2024-04-03"
 */
export function guessDate(texts: readonly DatedText[], today: string): string | null {
  const years = texts.map(({ published, year }) => published?.slice(0, 4) ?? year);
  const dates = texts.flatMap((text, i) => explicitDay(text, years[1 - i] ?? null, today) ?? relativeDay(text) ?? []);
  return dates.toSorted()[0] ?? null;
}
