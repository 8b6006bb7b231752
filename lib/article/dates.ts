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
];

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
    if (!match) continue;
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
