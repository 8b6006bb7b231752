export const DATE_PRECISIONS = ["day", "month", "year"] as const;

export type DatePrecision = (typeof DATE_PRECISIONS)[number];

const PRECISION_BY_LENGTH: Record<number, DatePrecision> = { 4: "year", 7: "month", 10: "day" };

/**
 * How precisely an ISO date is known, from its length.
 *
 * @example
 * precisionOf("2024-04"); //=> "month"
 */
export const precisionOf = (date: string): DatePrecision => PRECISION_BY_LENGTH[date.length] ?? "day";

/**
 * The day it is now, in UTC.
 *
 * @example
 * today(); //=> "2026-11-22"
 */
export const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * Whether the calendar has a date. Years have four digits, from 1000 on.
 *
 * @param date ISO 8601, as precise as it is known: "2024-04-03", "2024-04" or "2024"
 * @example
 * isOnCalendar("2023-02-29"); //=> false
 */
export function isOnCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const made = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}
