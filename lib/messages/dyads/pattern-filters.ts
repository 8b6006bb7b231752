import { WHOLE_PATTERN } from "../../addresses/dyad-path";
import type { PatternQuery } from "../../model/dyads/patterns";
import { CALL_KIND_LABELS } from "../../schema/call-fields";
import { LEVEL_LABELS, PATTERN, SORT_LABELS } from "./patterns";

/**
 * What a pattern is filtered, sorted and counted by, where that is not as it is first opened: the form that says so is folded.
 *
 * @param issuers whose names stand for their slugs
 * @example
 * describeFilters({ ...WHOLE_PATTERN, from: "2029", sort: "last" }, []); //=> ["From: 2029", "Sort by: last seen"]
 */
export function describeFilters(query: PatternQuery, issuers: readonly { slug: string; name: string }[]): string[] {
  const { from, to, issuer, principal, kind, sort, level, term } = query;
  return [
    term !== "" && `${PATTERN.term}: ${term}`,
    from !== "" && `${PATTERN.from}: ${from}`,
    to !== "" && `${PATTERN.to}: ${to}`,
    issuer !== "" && (issuers.find(({ slug }) => slug === issuer)?.name ?? issuer),
    principal,
    kind !== "" && CALL_KIND_LABELS[kind],
    sort !== WHOLE_PATTERN.sort && `${PATTERN.sort}: ${SORT_LABELS[sort]}`,
    level !== WHOLE_PATTERN.level && `${PATTERN.level}: ${LEVEL_LABELS[level]}`,
  ].filter((asked): asked is string => asked !== false && asked !== "");
}
