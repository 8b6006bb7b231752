import { dateNames, foldMonthName } from "../schema/month-names";
import { isOnCalendar } from "../model/dates";

const MONTHS = "january february march april may june july august september october november december".split(" ");
const MONTH =
  "(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";
const SEPARATOR = "[\\s.,-]{1,3}";

/** The ways in which articles write a day, with what their groups hold. A day before a month in figures, as in 11.05.22. */
const FORMS: { pattern: RegExp; order: ("year" | "month" | "day")[] }[] = [
  { pattern: /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/i, order: ["year", "month", "day"] },
  { pattern: /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/i, order: ["year", "month", "day"] },
  { pattern: /\b(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})\b/i, order: ["day", "month", "year"] },
  {
    pattern: new RegExp(`\\b(\\d{4})${SEPARATOR}${MONTH}\\.?${SEPARATOR}(\\d{1,2})\\b`, "i"),
    order: ["year", "month", "day"],
  },
  {
    pattern: new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th)?${SEPARATOR}(?:of )?${MONTH}\\b(?:\\.?${SEPARATOR}(\\d{4})\\b)?`,
      "i",
    ),
    order: ["day", "month", "year"],
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s(\\d{4})\\b)?`, "i"),
    order: ["month", "day", "year"],
  },
  { pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/i, order: ["month", "day", "year"] },
  { pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/i, order: ["day", "month", "year"] },
  { pattern: /(?<![\d-])(\d{1,2})-(\d{1,2})-(\d{4})(?![\d-])/i, order: ["day", "month", "year"] },
  { pattern: /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]/u, order: ["year", "month", "day"] },
];

/** A day with its month by name in another language: "3 апреля 2024", "1er mars 2024", "3 de abril de 2024", "2024. április 3." */
const DAY_FIRST =
  /(?<![\p{L}\p{N}])(\d{1,2})(?:\.|er|º|°|ος|-?го|-?а)?\s(?:de\s|di\s|d’|d'|ta’\s)?(\p{L}[\p{L}\p{M}’'-]{1,15})\.?,?\s(?:de\s|del\s|di\s)?(\d{4})(?!\d)/gu;
/** The same without a year: "12 июня", "am 3. März", "5月10日". */
const NO_YEAR =
  /(?<![\p{L}\p{N}])(\d{1,2})(?:\.|er|º|°|ος|-?го|-?а)?\s(?:de\s|di\s|d’|d')?(\p{L}[\p{L}\p{M}’'-]{1,15})/gu;
const HAN_NO_YEAR = /(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]/u;
const YEAR_FIRST = /(?<!\d)(\d{4})(?:\.|年)?\s(\p{L}[\p{L}\p{M}]{2,15})\s(\d{1,2})(?!\d)/gu;

/** The years before the first ones of Japan's eras: "令和6年6月7日". */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
const ERA_DAY = /(令和|平成|昭和)\s?(元|\d{1,2})年\s?(\d{1,2})月\s?(\d{1,2})日/u;

function eraDay(text: string): string | null {
  const [, era, year, month, day] = ERA_DAY.exec(text.normalize("NFKC")) ?? [];
  if (!era) return null;
  const inYear = ERAS[era]! + (year === "元" ? 1 : Number(year));
  const date = `${inYear}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
  return isOnCalendar(date) ? date : null;
}

/** The figures of Arabic and Persian as those of English. */
const asFigures = (text: string) =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) => String(figure.charCodeAt(0) & 15));

function foreignDays(text: string): { date: string; words: string }[] {
  const days = [
    ...[...text.matchAll(DAY_FIRST)].map(([words, day, month, year]) => ({ words, day, month, year })),
    ...[...text.matchAll(YEAR_FIRST)].map(([words, year, month, day]) => ({ words, day, month, year })),
  ];
  return namedDays(days);
}

/** The first day without a year that a text names with its month in another language, in a year that is given. */
function foreignDayIn(text: string, year: string): string | null {
  const named = namedDays([...text.matchAll(NO_YEAR)].map(([words, day, month]) => ({ words, day, month, year })));
  if (named.length > 0) return named[0]!.date;
  const [, month, day] = HAN_NO_YEAR.exec(text) ?? [];
  const date = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  return month && isOnCalendar(date) ? date : null;
}

interface NamedDay {
  words: string;
  day: string | undefined;
  month: string | undefined;
  year: string | undefined;
}

function namedDays(days: NamedDay[]): { date: string; words: string }[] {
  return days.flatMap(({ words, day, month, year }) => {
    const numbers = dateNames().months.get(foldMonthName(month!)) ?? [];
    const date = `${year}-${String(numbers[0]).padStart(2, "0")}-${day!.padStart(2, "0")}`;
    return numbers.length === 1 && isOnCalendar(date) ? [{ date, words }] : [];
  });
}

/** Words with which languages give a day that write the day before the month. */
const DAY_BEFORE_MONTH =
  /(?<!\p{L})(?:(?:publiée?|mis en ligne|veröffentlicht|publicad[oa]|fecha|atualizado|pubblicato|data|gepubliceerd|опубликовано|дата|опубліковано|yayın|tarihi?|opublikowano|dodano|تاريخ|النشر)(?!\p{L})|(?:le|am|el|em|il)\s+\d{1,2}[/-])/iu;
/** "05/11/2022" and "05-11-2022" are two days: they count only where they can be read in one way, or a clock of twelve hours says that
 * it is American. */
function isAmbiguous(text: string, [whole, first, second]: RegExpExecArray): boolean {
  if (!/[/-]/.test(whole) || /^\d{4}/.test(whole)) return false;
  const isAmerican = /\d:\d\d(?::\d\d)?\s*[ap]\.?m\b/i.test(text);
  return !isAmerican && Number(first) <= 12 && Number(second) <= 12 && first !== second;
}

const monthNumber = (month: string) =>
  /^\d/.test(month) ? Number(month) : MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1;

/** "1446/12/19H": days of the Islamic and the Persian calendar. */
const OTHER_CALENDARS = /(?<!\d)1[34]\d\d([-/.])\d{1,2}\1\d{1,2}(?!\d)/g;

/**
 * The first day that a stretch of text names, "2022-05-11".
 *
 * @param year what stands in for a year that is not written; without it such a day is none
 * @param isDayFirst whether the text's language writes "11/08/2025" for a day in August
 * @example
 * findDate("Baku / 11.05.22 / Turan"); //=> "2022-05-11"
 * findDate("Publié le 1er mars 2024"); //=> "2024-03-01"
 */
export function findDate(written: string, year: string | null = null, isDayFirst = false): string | null {
  const text = asFigures(written).replace(OTHER_CALENDARS, " ");
  const dayFirst = isDayFirst || DAY_BEFORE_MONTH.test(text);
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(text);
    if (!match || (dayFirst ? order[0] === "month" && match[0].includes("/") : isAmbiguous(text, match))) continue;
    const part = (name: "year" | "month" | "day") => match[order.indexOf(name) + 1];
    const inYear = part("year") ?? year;
    if (!inYear) continue;
    const full = inYear.length === 2 ? `20${inYear}` : inYear;
    const date = `${full}-${String(monthNumber(part("month")!)).padStart(2, "0")}-${part("day")!.padStart(2, "0")}`;
    if (isOnCalendar(date)) return date;
  }
  const era = eraDay(text);
  if (era) return era;
  const own = /\d{4}/.test(text) ? foreignDays(text)[0]?.date : null;
  return own ?? (year ? foreignDayIn(text, year) : null);
}

const DAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

/**
 * The day that is a number of days after another.
 *
 * @param day ISO 8601
 * @param by days; negative for a day before
 * @example
 * shiftDay("2024-03-01", -1); //=> "2024-02-29"
 */
export const shiftDay = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

/**
 * The last day up to another, that one included, which was a weekday.
 *
 * @param day ISO 8601
 * @param weekday in English and lower case
 * @example
 * lastWeekday("2024-04-06", "friday"); //=> "2024-04-05"
 */
export const lastWeekday = (day: string, weekday: string): string =>
  shiftDay(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() - DAYS.indexOf(weekday) + 7) % 7));

/** "Today" in other languages. */
const TODAY =
  /(?<!\p{L})(?:ce jour|ce (?:matin|soir)|aujourd[’']hui|heute|hoy|oggi|hoje|сегодня|сьогодні|днес|данас|dziś|dzisiaj|dnes|azi|astăzi|bugün|bu gün|այսօր|დღეს|اليوم|امروز|היום|आज|σήμερα)(?!\p{L})|今日|今天|本日|오늘/iu;

/**
 * The day that "today", "yesterday" or a weekday mean on the day of publication: a weekday is the last one up to it.
 *
 * @param published ISO 8601
 * @example
 * relativeDay("They spoke on Friday.", "2024-04-06"); //=> "2024-04-05"
 */
export function relativeDay(text: string, published: string): string | null {
  if (/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i.test(text) || TODAY.test(text)) return published;
  if (/\byesterday\b/i.test(text)) return shiftDay(published, -1);
  const named = /\b(?:on|late|earlier) (?:(?:late|early) )?(sun|mon|tues|wednes|thurs|fri|satur)day\b/i.exec(text);
  if (!named || /\blast \p{L}+day\b/iu.test(text)) return null;
  return lastWeekday(published, `${named[1]!.toLowerCase()}day`);
}

const TIME = /\b\d{1,2}(?::\d{2}(:\d{2})?\s*([ap]\.?m\.?)?|\s?h\s?\d{2}(?:min)?)\b/gi;
const DAY_WORDS =
  /(?<!\p{L})((mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?|published|publication|posted|released|release|issued|updated|last|modified|created|date|on|at|gmt|utc|est|edt|cet|msk|et|ist|local|time|hrs?|publié|publiée|le|à|mis|jour|veröffentlicht|erscheinungsdatum|erschienen|am|um|uhr|stand|datum|publicado|publicada|fecha|el|em|data|pubblicato|il|ore|опубликовано|дата|года|год|опубліковано|року|yayın|yayınlanma|tarihi|tarih|dodano|opublikowano|发布时间|时间|发布日期|日期|来源|تاريخ|النشر)(?!\p{L})/giu;

/**
 * Whether a line is a day or a time and nothing else: a time stamp.
 *
 * @example
 * isTimestamp("3 April 2024, 14:05 GMT");  //=> true
 * isTimestamp("On 3 April they met"); //=> false
 */
export function isTimestamp(line: string): boolean {
  const figures = asFigures(line);
  if (line.length > 80 || !/\d/.test(figures)) return false;
  let rest = figures.replace(TIME, " ").replace(ERA_DAY, " ");
  for (const { words } of foreignDays(rest)) rest = rest.replace(words, " ");
  for (const { pattern } of FORMS) rest = rest.replace(pattern, " ");
  const words = rest.replace(DAY_WORDS, " ").match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
  return words.every((word) => /^[’'-]+$/.test(word) || dateNames().weekdays.has(foldMonthName(word)));
}
