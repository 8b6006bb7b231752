/** Bits of a key that the id of a call takes, below its date: an index of 268 million calls. */
const ID_BITS = 28;

/** Characters of a date from one on, as a number: zero where it is not that precise. */
const part = (date: string, from: number, length: number) => `CAST(substr(${date}, ${from}, ${length}) AS INTEGER)`;

/** A date as a number that comes in the order of dates; a month, and a year, before the days that it has. */
const dateNumber = (date: string) => `(${part(date, 1, 4)} * 512 + ${part(date, 6, 2)} * 32 + ${part(date, 9, 2)})`;

/**
 * Under which row id SQLite's search index has a call: in the order of dates, since FTS5 finds rows in the order of their ids. A page of
 * the newest calls with a frequent word then costs what its own calls cost, and not what all that have the word do.
 *
 * @param date an expression for the date of the call, in SQL
 * @param id an expression for its id
 * @returns an expression for the key
 * @example
 * searchKey("'2024'", "7"); //=> "((CAST(substr('2024', 1, 4) AS INTEGER) * 512 + …) << 28 | 7)"
 */
export const searchKey = (date: string, id: string): string => `(${dateNumber(date)} << ${ID_BITS} | ${id})`;

/**
 * The id of the call that a row of the search index is of.
 *
 * @param key an expression for the row id, in SQL
 * @example
 * callOfKey('"rowid"'); //=> '("rowid" & 268435455)'
 */
export const callOfKey = (key: string): string => `(${key} & ${2 ** ID_BITS - 1})`;

/** More than the number of any day, that of 9999-12-31 included. */
export const DAYS = 2 ** 23;

/**
 * The number of the day that a key is of, below `DAYS`: the later, the more.
 *
 * @param key an expression for the key, in SQL
 * @example
 * dayOf('"rowid"'); //=> '("rowid" >> 28)'
 */
export const dayOf = (key: string): string => `(${key} >> ${ID_BITS})`;

/**
 * The least key of the day that a key is of.
 *
 * @param key an expression for the key, in SQL
 * @example
 * firstOfDay('"rowid"'); //=> '(("rowid" >> 28) << 28)'
 */
export const firstOfDay = (key: string): string => `(${dayOf(key)} << ${ID_BITS})`;

/**
 * The greatest key that a call of a date can have.
 *
 * @param date an expression for the date, in SQL
 * @example
 * lastOf("'2024-04-03'"); //=> "((CAST(substr('2024-04-03', 1, 4) AS INTEGER) * 512 + …) << 28 | 268435455)"
 */
export const lastOf = (date: string): string => searchKey(date, String(2 ** ID_BITS - 1));
