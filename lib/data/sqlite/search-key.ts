/** Bits of a key for the id of a call, below its date: enough for 268 million calls. */
const ID_BITS = 28;

/** A part of a date as a number, from a character on; zero if the date is not that precise. */
const part = (date: string, from: number, length: number) => `CAST(substr(${date}, ${from}, ${length}) AS INTEGER)`;

/** A date as a number that sorts by date; a month or a year comes before its days. */
const dateNumber = (date: string) => `(${part(date, 1, 4)} * 512 + ${part(date, 6, 2)} * 32 + ${part(date, 9, 2)})`;

/**
 * The row id of a call in SQLite's search index. It sorts by date, because FTS5 finds rows in the order of their ids, so that a page of the
 * newest calls with a frequent word costs only as much as its own calls.
 *
 * @param date an SQL expression for the date of the call
 * @param id an SQL expression for its id
 * @returns an SQL expression for the key
 * @example
 * searchKey("'2024'", "7"); //=> "((CAST(substr('2024', 1, 4) AS INTEGER) * 512 + …) << 28 | 7)"
 */
export const searchKey = (date: string, id: string): string => `(${dateNumber(date)} << ${ID_BITS} | ${id})`;

/**
 * The id of the call of a row id in the search index.
 *
 * @param key an SQL expression for the row id
 * @example
 * callOfKey('"rowid"'); //=> '("rowid" & 268435455)'
 */
export const callOfKey = (key: string): string => `(${key} & ${2 ** ID_BITS - 1})`;

/** More than the number of any day, including 9999-12-31. */
export const DAYS = 2 ** 23;

/**
 * The number of a key's day, below `DAYS`; later days have larger numbers.
 *
 * @param key an SQL expression for the key
 * @example
 * dayOf('"rowid"'); //=> '("rowid" >> 28)'
 */
export const dayOf = (key: string): string => `(${key} >> ${ID_BITS})`;

/**
 * The least key of a key's day.
 *
 * @param key an SQL expression for the key
 * @example
 * firstOfDay('"rowid"'); //=> '(("rowid" >> 28) << 28)'
 */
export const firstOfDay = (key: string): string => `(${dayOf(key)} << ${ID_BITS})`;

/**
 * The greatest key of a call on a date.
 *
 * @param date an SQL expression for the date
 * @example
 * lastOf("'2024-04-03'"); //=> "((CAST(substr('2024-04-03', 1, 4) AS INTEGER) * 512 + …) << 28 | 268435455)"
 */
export const lastOf = (date: string): string => searchKey(date, String(2 ** ID_BITS - 1));
