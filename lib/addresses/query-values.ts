/** A query as Next passes it to a page: one value or several for each name. */
export type QueryValues = Record<string, unknown>;

/**
 * The value of a field, or the first of several.
 *
 * @returns empty where there is none, or none that is text
 * @example
 * firstText(["1", "2"]); //=> "1"
 * firstText(undefined);  //=> ""
 */
export function firstText(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" ? first : "";
}

/**
 * All values of a field that are text.
 *
 * @example
 * allTexts("1"); //=> ["1"]
 */
export const allTexts = (value: unknown): string[] => [value].flat().filter((text) => typeof text === "string");

/** A day, a month or a year. */
export const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Reads a day, a month or a year.
 *
 * @returns null for any other text
 * @example
 * parsePartialDate("2024-04"); //=> "2024-04"
 */
export const parsePartialDate = (text: string): string | null => (DATE.test(text) ? text : null);

const PERIOD = /^\d{4}(-Q[1-4])?$/;

/**
 * Reads a year or a quarter.
 *
 * @returns null for any other text
 * @example
 * readPeriod("2024-Q2"); //=> "2024-Q2"
 */
export const readPeriod = (text: string): string | null => (PERIOD.test(text) ? text : null);

/**
 * Reads a word of a vocabulary.
 *
 * @returns null for any other text
 * @example
 * oneOf(["date", "relevance"], "date"); //=> "date"
 */
export const oneOf = <T extends string>(values: readonly T[], text: string): T | null =>
  values.find((value) => value === text) ?? null;

/**
 * The beginning of a typed text. Half a character, as a cut or a forged address leaves it, cannot be written back: it is
 * left out.
 *
 * @param most UTF-16 code units
 * @example
 * cutText("  border talks", 7); //=> "border"
 */
export const cutText = (text: string, most: number): string =>
  text
    .trim()
    .slice(0, most)
    .replace(/\p{Cs}/gu, "")
    .trim();

/**
 * Writes a query with its "?". A comma stays a comma: lists in an address are to be read.
 *
 * @param fields in the order of the address; empty values are left out
 * @returns empty where nothing is left
 * @example
 * formatQuery([["view", "list"], ["q", ""], ["show", "shared,possible"]]); //=> "?view=list&show=shared,possible"
 */
export function formatQuery(fields: [string, string][]): string {
  const query = new URLSearchParams(fields.filter(([, value]) => value !== "")).toString().replaceAll("%2C", ",");
  return query && `?${query}`;
}

/**
 * Reads a query into the form in which Next gives it to a page.
 *
 * @param query without "?"
 * @example
 * parseQuery("left=0-26&left=31-58&q=a+b"); //=> { left: ["0-26", "31-58"], q: "a b" }
 */
export function parseQuery(query: string): QueryValues {
  const params = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const values = params.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}

/**
 * A query with its fields in an order of its own: two that say the same are one.
 *
 * @param query without "?"
 * @example
 * sortQuery("view=list&base=right"); //=> "base=right&view=list"
 */
export function sortQuery(query: string): string {
  const fields = new URLSearchParams(query);
  fields.sort();
  return fields.toString();
}
