import {
  READER_NAMES,
  STATES,
  VIEWS,
  type ComparisonQuery,
  type ReaderName,
  type State,
} from "../model/comparisons/comparison-query";
import { MAX_SEARCH_LENGTH } from "../model/limits";
import { otherSide, SIDES } from "../model/comparisons/sides";
import { allTexts, firstText, formatQuery, parseQuery, type QueryValues } from "./query-values";

/** The default query of a comparison. */
export const PLAIN_COMPARISON: ComparisonQuery = {
  view: "aligned",
  base: "left",
  show: [],
  topic: "",
  q: "",
  open: false,
  boilerplate: false,
  exact: false,
  review: false,
  own: false,
  reader: null,
  skip: 0,
};

/**
 * The reader in a query.
 *
 * @returns null if there is none, or an unknown one
 * @example
 * parseReader({ reader: "model" }); //=> "model"
 */
export const parseReader = ({ reader }: QueryValues): ReaderName | null =>
  READER_NAMES.find((name) => name === firstText(reader)) ?? null;

/**
 * The reader in the query of a path.
 *
 * @param path with its query
 * @returns null if there is none, or an unknown one
 * @example
 * readerIn("/calls/x/a..b?view=list&reader=model"); //=> "model"
 */
export const readerIn = (path: string): ReaderName | null => parseReader(parseQuery(path.split("?")[1] ?? ""));

/** Up to 99,999: no comparison has as many passages and links. */
const SKIP = /^\d{1,5}$/;

const searchOf = (value: unknown) => {
  const text = firstText(value).trim();
  return text.length <= MAX_SEARCH_LENGTH ? text : "";
};

/**
 * Reads the query of a comparison. Unreadable values count as not given, so that an old or mistyped link still opens it.
 *
 * @example
 * parseComparisonQuery({ view: "list", base: "up" }); //=> { ...PLAIN_COMPARISON, view: "list" }
 */
export function parseComparisonQuery(values: QueryValues): ComparisonQuery {
  const shown = allTexts(values.show).flatMap((list) => list.split(","));
  const skip = firstText(values.skip);
  return {
    view: VIEWS.find((view) => view === firstText(values.view)) ?? PLAIN_COMPARISON.view,
    base: SIDES.find((side) => side === firstText(values.base)) ?? PLAIN_COMPARISON.base,
    show: STATES.filter((state) => shown.includes(state)),
    topic: searchOf(values.topic),
    q: searchOf(values.q),
    open: firstText(values.open) === "1",
    boilerplate: firstText(values.boilerplate) === "1",
    exact: firstText(values.exact) === "1",
    review: firstText(values.review) === "1",
    own: firstText(values.own) === "1",
    reader: parseReader(values),
    skip: SKIP.test(skip) ? Number(skip) : PLAIN_COMPARISON.skip,
  };
}

/**
 * A query as hidden form fields, so that a form keeps the rest of the address. Defaults are left out.
 *
 * @example
 * comparisonFields({ ...PLAIN_COMPARISON, view: "list", open: true }); //=> [["view", "list"], ["open", "1"]]
 */
export function comparisonFields(query: ComparisonQuery): [string, string][] {
  const flag = (isSet: boolean) => (isSet ? "1" : "");
  const fields: [string, string][] = [
    ["view", query.view === PLAIN_COMPARISON.view ? "" : query.view],
    ["base", query.base === PLAIN_COMPARISON.base ? "" : query.base],
    ["show", query.show.join(",")],
    ["topic", query.topic],
    ["q", query.q],
    ["open", flag(query.open)],
    ["boilerplate", flag(query.boilerplate)],
    ["exact", flag(query.exact)],
    ["review", flag(query.review)],
    ["own", flag(query.own)],
    ["reader", query.reader ?? ""],
    ["skip", query.skip === PLAIN_COMPARISON.skip ? "" : String(query.skip)],
  ];
  return fields.filter(([, value]) => value !== "");
}

/**
 * Writes the query of a comparison; the inverse of `parseComparisonQuery`.
 *
 * @returns with "?"; empty for the default query
 * @example
 * formatComparisonQuery({ ...PLAIN_COMPARISON, view: "list" }); //=> "?view=list"
 */
export const formatComparisonQuery = (query: ComparisonQuery): string => formatQuery(comparisonFields(query));

/**
 * Adds a query to the path of a comparison.
 *
 * @param path without a query
 * @example
 * withComparisonQuery("/calls/x", { ...PLAIN_COMPARISON, view: "list" }); //=> "/calls/x?view=list"
 */
export const withComparisonQuery = (path: string, query: ComparisonQuery): string =>
  `${path}${formatComparisonQuery(query)}`;

const SWAPPED: Record<State, State> = {
  shared: "shared",
  possible: "possible",
  onlyLeft: "onlyRight",
  onlyRight: "onlyLeft",
  notAPoint: "notAPoint",
};

/**
 * The query that shows the same once the sides of a comparison are swapped.
 *
 * @example
 * swapQuery({ ...PLAIN_COMPARISON, show: ["onlyLeft"] }); //=> { ...PLAIN_COMPARISON, base: "right", show: ["onlyRight"] }
 */
export const swapQuery = (query: ComparisonQuery): ComparisonQuery => ({
  ...query,
  base: otherSide(query.base),
  show: STATES.filter((state) => query.show.includes(SWAPPED[state])),
});

/**
 * The path of a comparison's page by one reader, without any other query.
 *
 * @param path of the comparison, without a query
 * @example
 * withReader("/calls/x/a..b", "model"); //=> "/calls/x/a..b?reader=model"
 */
export const withReader = (path: string, reader: ReaderName | null): string =>
  withComparisonQuery(path, { ...PLAIN_COMPARISON, reader });
