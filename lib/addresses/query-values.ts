/** A query as Next passes it to a page: each name has one value or several. */
export type QueryValues = Record<string, unknown>;

/**
 * The value of a field, or the first of several.
 *
 * @returns empty if there is no text
 * @example
 * firstText(["1", "2"]); //=> "1"
 * firstText(undefined);  //=> ""
 */
export function firstText(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" ? first : "";
}

/**
 * All text values of a field.
 *
 * @example
 * allTexts("1"); //=> ["1"]
 */
export const allTexts = (value: unknown): string[] => [value].flat().filter((text) => typeof text === "string");

/** A day, a month or a year. */
export const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Reads a date that is known to the day, the month or the year.
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
 * Reads a word of a list.
 *
 * @returns null for any other text
 * @example
 * oneOf(["date", "relevance"], "date"); //=> "date"
 */
export const oneOf = <T extends string>(values: readonly T[], text: string): T | null =>
  values.find((value) => value === text) ?? null;

/**
 * The beginning of a typed text. Half a surrogate pair, as a cut or forged address has it, is dropped because it cannot be written back.
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
 * Writes a query with its "?". Commas stay unescaped, so that lists in an address are readable.
 *
 * @param fields in the order of the address; empty values are left out
 * @returns empty if nothing is left
 * @example
 * formatQuery([["view", "list"], ["q", ""], ["show", "shared,possible"]]); //=> "?view=list&show=shared,possible"
 */
export function formatQuery(fields: [string, string][]): string {
  const query = new URLSearchParams(fields.filter(([, value]) => value !== "")).toString().replaceAll("%2C", ",");
  return query && `?${query}`;
}

/**
 * Reads a query into the form that Next gives to a page.
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
 * A query with its fields sorted, so that equivalent queries are equal.
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
