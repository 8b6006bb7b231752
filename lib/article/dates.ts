const MONTHS = "january february march april may june july august september october november december".split(" ");
const MONTH =
  "(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";
const SEPARATOR = "[\\s.,-]{1,3}";

/** The ways in which articles write a day, with what their groups hold. A day before a month in figures, as in 11.05.22. */
const FORMS: { pattern: RegExp; order: ("year" | "month" | "day")[] }[] = [
  { pattern: /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/i, order: ["year", "month", "day"] },
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
];

/** "05/11/2022" is two days: it counts only where it can be read in one way, or a clock of twelve hours says that it is American. */
function isAmbiguous(text: string, [whole, first, second]: RegExpExecArray): boolean {
  if (!whole.includes("/") || /^\d{4}/.test(whole)) return false;
  const isAmerican = /\d:\d\d(?::\d\d)?\s*[ap]\.?m\b/i.test(text);
  return !isAmerican && Number(first) <= 12 && Number(second) <= 12 && first !== second;
}

const monthNumber = (month: string) =>
  /^\d/.test(month) ? Number(month) : MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1;

/**
 * The first day that a stretch of text names, "2022-05-11".
 *
 * @param year what stands in for a year that is not written; without it such a day is none
 * @example
 * findDate("Baku / 11.05.22 / Turan"); //=> "2022-05-11"
 */
export function findDate(text: string, year: string | null = null): string | null {
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(text);
    if (!match || isAmbiguous(text, match)) continue;
    const part = (name: "year" | "month" | "day") => match[order.indexOf(name) + 1];
    const written = part("year") ?? year;
    if (!written) continue;
    const full = written.length === 2 ? `20${written}` : written;
    const date = `${full}-${String(monthNumber(part("month")!)).padStart(2, "0")}-${part("day")!.padStart(2, "0")}`;
    const time = Date.parse(`${date}T00:00:00Z`);
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(date)) return date;
  }
  return null;
}

const DAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

/**
 * The day that lies so many days after another.
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

/**
 * The day that "today", "yesterday" or a weekday mean on the day of publication: a weekday is the last one up to it.
 *
 * @param published ISO 8601
 * @example
 * relativeDay("They spoke on Friday.", "2024-04-06"); //=> "2024-04-05"
 */
export function relativeDay(text: string, published: string): string | null {
  if (/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i.test(text)) return published;
  if (/\byesterday\b/i.test(text)) return shiftDay(published, -1);
  const named = /\b(?:on|late|earlier) (?:(?:late|early) )?(sun|mon|tues|wednes|thurs|fri|satur)day\b/i.exec(text);
  if (!named || /\blast \p{L}+day\b/iu.test(text)) return null;
  return lastWeekday(published, `${named[1]!.toLowerCase()}day`);
}

const TIME = /\b\d{1,2}:\d{2}(:\d{2})?\s*([ap]\.?m\.?)?\b/gi;
const DAY_WORDS =
  /\b((mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?|published|posted|updated|last|modified|date|on|at|gmt|utc|est|edt|et|local|time|hrs?)\b/gi;

/** Whether a line is a day or a time and nothing else: a time stamp. */
export function isTimestamp(line: string): boolean {
  if (line.length > 80 || !/\d/.test(line)) return false;
  let rest = line.replace(TIME, " ");
  for (const { pattern } of FORMS) rest = rest.replace(pattern, " ");
  return !/[\p{L}\p{N}]/u.test(rest.replace(DAY_WORDS, " ").replace(/\(\s*\)/g, " "));
}
