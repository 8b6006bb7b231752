import { WHOLE_PATTERN } from "../../addresses/dyad-path";
import type { PatternOptions, PatternQuery } from "../../model/dyads/patterns";
import { CALL_KIND_LABELS } from "../../schema/call-fields";
import { join, named, say, type Message } from "../parts/message";
import { LEVEL_LABELS, PATTERN, SORT_LABELS, rowsLabel } from "./patterns";

/** What names stand for the ids of a query. */
type Named = Pick<PatternOptions, "issuers" | "topic">;

/**
 * What a pattern is filtered, sorted and counted by, where that is not as it is first opened: the form that says so is folded.
 *
 * @param options what names stand for the ids of the query
 * @example
 * describeFilters({ ...WHOLE_PATTERN, from: "2029", sort: "last" }, { issuers: [], topic: null }); //=> ["From: 2029", "Sort by: last seen"]
 */
export function describeFilters(query: PatternQuery, { issuers, topic }: Named): string[] {
  const { from, to, issuer, principal, kind, rows, sort, level, term } = query;
  return [
    term !== "" && `${PATTERN.term}: ${term}`,
    from !== "" && `${PATTERN.from}: ${from}`,
    to !== "" && `${PATTERN.to}: ${to}`,
    issuer !== "" && (issuers.find(({ slug }) => slug === issuer)?.name ?? issuer),
    principal,
    kind !== "" && CALL_KIND_LABELS[kind],
    rows !== WHOLE_PATTERN.rows && `${PATTERN.rows}: ${rowsLabel(query, topic)}`,
    sort !== WHOLE_PATTERN.sort && `${PATTERN.sort}: ${SORT_LABELS[sort]}`,
    level !== WHOLE_PATTERN.level && `${PATTERN.level}: ${LEVEL_LABELS[level]}`,
  ].filter((asked): asked is string => asked !== false && asked !== "");
}

/**
 * What a figure or a permanent link is filtered, sorted and counted by: it stands without the form that says so.
 *
 * @returns null where it is as it is first opened
 * @example
 * toText(filterSentence(view)!); //=> "Filter (From: 2029 · Ministry A · meeting)"
 */
export function filterSentence({
  query,
  options,
}: Record<"query", PatternQuery> & Record<"options", Named>): Message | null {
  const asked = describeFilters(query, options);
  return asked.length > 0 ? say`${[PATTERN.filter]} (${join(asked.map(named), " · ")})` : null;
}
