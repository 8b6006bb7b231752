/**
 * Calls of a large library that are imported, a multiple of all that repeats in them; those beyond are copied in the database, which takes
 * a fraction of the time, with a number, a title and a date of their own.
 */
export const BLOCK = 10_000;
