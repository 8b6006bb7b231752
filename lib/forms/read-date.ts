import { isOnCalendar, precisionOf, type DatePrecision } from "../model/dates";
import { readLoosely } from "./chrono-date";
import { dateNames, foldMonthName } from "../schema/month-names";

/** How a typed date was read. Dates are ISO 8601, as precise as they are known: "2024-04-03", "2024-04", "2024". */
export type ParsedDate =
  | { kind: "date"; date: string; precision: DatePrecision; /** More than a year ahead. */ isFarAhead: boolean }
  | { kind: "ambiguous"; choices: string[] }
  | { kind: "unreadable" };

interface Options {
  /** The day it is, ISO 8601. */
  today: string;
}

const UNREADABLE: ParsedDate = { kind: "unreadable" };
/** The longest writing of a date, in UTF-16 code units. */
const MAX_LENGTH = 80;

const iso = (year: string | number, ...rest: (string | number)[]) =>
  [String(year), ...rest.map((part) => String(Number(part)).padStart(2, "0"))].join("-");

/** "24" is 2024 and "98" is 1998, because no call is more than a year ahead. */
function fullYear(year: string, today: string): string {
  if (year.length === 4) return year;
  const near = 2000 + Number(year);
  return String(near > Number(today.slice(0, 4)) + 1 ? near - 100 : near);
}

/** One reading, or several to choose from; impossible dates are dropped. */
function chooseFrom(candidates: string[], { today }: Options): ParsedDate {
  const [date, ...others] = [...new Set(candidates)].filter(isOnCalendar);
  if (!date) return UNREADABLE;
  if (others.length > 0) return { kind: "ambiguous", choices: [date, ...others] };
  const nextYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  return { kind: "date", date, precision: precisionOf(date), isFarAhead: date > nextYear.slice(0, date.length) };
}

const YEAR_FIRST =
  /^(\d{4})(?:\s?[-/.年년]\s?(\d{1,2})(?:\s?[-/.月월]\s?(\d{1,2}))?)?\s?[.日일月월年년]?(?:[T ]\d{1,2}:\d{2}\S*)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const TWO_AND_YEAR = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})\.?$/;
/** "ngày 3 tháng 4 năm 2024": Vietnamese months are numbers. */
const VIETNAMESE = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?:,| năm)? (\d{4})$/iu;
const MONTH_AND_YEAR = /^(\d{1,2})\s?[-/.]\s?(\d{4})$/;

/** Numeric dates: year first, "3.4.2024" with the day first, "3/4/2024" either way. */
function readFigures(text: string, { today }: Options): string[] | null {
  const [, year, month, day] = COMPACT.exec(text) ?? YEAR_FIRST.exec(text) ?? [];
  if (year) return [iso(year, ...[month, day].filter((part) => part !== undefined))];
  const [, itsDay, itsMonth, inYear] = VIETNAMESE.exec(text) ?? [];
  if (itsDay) return [iso(inYear!, itsMonth!, itsDay)];
  const [, monthAlone, itsYear] = MONTH_AND_YEAR.exec(text) ?? [];
  if (monthAlone) return [iso(itsYear!, monthAlone)];
  const [, first, separator, second, written] = TWO_AND_YEAR.exec(text) ?? [];
  if (!first) return null;
  const full = fullYear(written!, today);
  const dayFirst = iso(full, second!, first);
  const monthFirst = iso(full, first, second!);
  return separator === "." && isOnCalendar(dayFirst) ? [dayFirst] : [dayFirst, monthFirst];
}

/** Words in dates without a meaning of their own: "3 de abril de 2024", "the 3rd of April", "3 апреля 2024 года". */
const FILLERS = new Set(
  "de del of the den on le el di г год года року р kl st nd rd th er го й ої dated date".split(" "),
);

/** Dates with a month's name, in any order; without a year, it is this year or last year. */
function readNamed(text: string, { today }: Options): string[] | null {
  const { months, weekdays } = dateNames();
  const tokens = text.match(/\d+|[\p{L}\p{M}'’]+\.?/gu) ?? [];
  const figures = tokens.filter((token) => /^\d/.test(token));
  const words = tokens.filter((token) => !/^\d/.test(token)).map(foldMonthName);
  const named = words.filter((word) => months.has(word));
  const isDate = words.every((word) => months.has(word) || weekdays.has(word) || FILLERS.has(word));
  if (!isDate || named.length !== 1 || figures.length > 2 || /\d[:/]\d/.test(text)) return null;
  const year = figures.find((figure) => figure.length === 4);
  const [day, ...rest] = figures.filter((figure) => figure !== year);
  if ((year ?? rest[0] ?? day) === undefined || rest.length > (year ? 0 : 1)) return null;
  const thisYear = Number(today.slice(0, 4));
  const years = year ? [year] : rest[0] ? [fullYear(rest[0], today)] : [thisYear, thisYear - 1];
  const dates = months.get(named[0]!)!.flatMap((month) => years.map((of) => iso(of, month, ...(day ? [day] : []))));
  return year || rest[0] ? dates : dates.filter((date) => date <= today);
}

/**
 * Reads a date as people write it: ISO, numbers in the order of most countries or of the US, month names in some fifty languages, and
 * whatever else chrono-node understands. A year or a month alone is a date of that precision.
 *
 * @param text one date and nothing else
 * @returns "ambiguous" with the possible dates if a person must decide: the order of "03/04/2024", the year of "3 April", the day of
 *   "yesterday"
 * @example
 * readDate("April 3, 2024", { today: "2026-11-29" });
 * //=> { kind: "date", date: "2024-04-03", precision: "day", isFarAhead: false }
 * readDate("03/04/2024", { today: "2026-11-29" }); //=> { kind: "ambiguous", choices: ["2024-04-03", "2024-03-04"] }
 */
export function readDate(text: string, options: Options): ParsedDate {
  const written = text.normalize("NFKC").replace(/\s+/g, " ").trim().replace(/,$/, "");
  if (written === "" || written.length > MAX_LENGTH) return UNREADABLE;
  const dates = readFigures(written, options) ?? readNamed(written, options);
  if (dates) return chooseFrom(dates, options);
  const loose = readLoosely(written, options.today);
  if (!loose) return UNREADABLE;
  return loose.isRelative ? { kind: "ambiguous", choices: loose.dates } : chooseFrom(loose.dates, options);
}
