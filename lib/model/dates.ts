export const DATE_PRECISIONS = ["day", "month", "year"] as const;

export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const PRECISION_BY_LENGTH: Record<number, DatePrecision> = { 4: "year", 7: "month", 10: "day" };

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
