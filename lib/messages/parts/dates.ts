import { precisionOf, type DatePrecision } from "../../model/dates";
import type { Part } from "./message";

type TimePart = Extract<Part, { time: string }>;

const inUtc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });

const DAY_FORMATS: Record<DatePrecision, Intl.DateTimeFormat> = {
  day: inUtc({ day: "numeric", month: "long", year: "numeric" }),
  month: inUtc({ month: "long", year: "numeric" }),
  year: inUtc({ year: "numeric" }),
};
const WEEKDAY_FORMAT = inUtc({ weekday: "long" });
const MOMENT_FORMAT = inUtc({
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/**
 * A date in words, never more precise than it is known.
 *
 * @param date ISO 8601
 * @example
 * formatDay("2024-04-03"); //=> "3 April 2024"
 * formatDay("2024-04");    //=> "April 2024"
 */
export const formatDay = (date: string, precision: DatePrecision = precisionOf(date)): string =>
  DAY_FORMATS[precision].format(new Date(date));

const SHORT_FORMATS: Record<DatePrecision, Intl.DateTimeFormat> = {
  day: inUtc({ day: "numeric", month: "short", year: "numeric" }),
  month: inUtc({ month: "short", year: "numeric" }),
  year: inUtc({ year: "numeric" }),
};

/**
 * A date in few letters, for columns.
 *
 * @param date ISO 8601
 * @example
 * formatShortDay("2024-04-03"); //=> "3 Apr 2024"
 */
export const formatShortDay = (date: string, precision: DatePrecision = precisionOf(date)): string =>
  SHORT_FORMATS[precision].format(new Date(date));

/**
 * A date in words, with its weekday where the day is known.
 *
 * @param date ISO 8601
 * @example
 * formatDate("2024-04-03", "day");   //=> "Wednesday, 3 April 2024"
 * formatDate("2024-04-01", "month"); //=> "April 2024"
 */
export function formatDate(date: string, precision: DatePrecision): string {
  const day = formatDay(date, precision);
  return precision === "day" ? `${WEEKDAY_FORMAT.format(new Date(date))}, ${day}` : day;
}

const COLUMN_FORMATS: Record<DatePrecision, Intl.DateTimeFormat> = {
  day: inUtc({ day: "numeric", month: "short", year: "2-digit" }),
  month: inUtc({ month: "short", year: "2-digit" }),
  year: inUtc({ year: "numeric" }),
};

/**
 * A date as short as it can be, for the head of a column.
 *
 * @param date ISO 8601, as precise as it is known
 * @example
 * formatColumnDate("2024-04-03"); //=> "3 Apr 24"
 */
export const formatColumnDate = (date: string): string => COLUMN_FORMATS[precisionOf(date)].format(new Date(date));

/**
 * A moment in words, to the minute.
 *
 * @example
 * formatMoment(new Date("2026-11-22T05:06:00Z")); //=> "22 November 2026 at 05:06 UTC"
 */
export const formatMoment = (moment: Date): string => `${MOMENT_FORMAT.format(moment)} UTC`;

/**
 * A date as a part of a message.
 *
 * @param date ISO 8601
 * @example
 * day("2024-04-03"); //=> { time: "2024-04-03", shown: "3 April 2024" }
 */
export const day = (date: string, precision?: DatePrecision): TimePart => ({
  time: date,
  shown: formatDay(date, precision),
});

/**
 * The day of a moment as a part of a message.
 *
 * @param at ISO 8601, UTC
 * @example
 * dayOf("2026-11-22T05:06:00.000Z"); //=> { time: "2026-11-22", shown: "22 November 2026" }
 */
export const dayOf = (at: string): TimePart => day(at.slice(0, 10));

/**
 * A moment as a part of a message.
 *
 * @param at ISO 8601, UTC
 * @example
 * moment("2026-11-22T05:06:00.000Z").shown; //=> "22 November 2026 at 05:06 UTC"
 */
export const moment = (at: string): TimePart => ({
  time: at,
  shown: formatMoment(new Date(at)),
});
