import type { CallsQuery } from "../../addresses/calls-query";
import { COUNTED_TO, type CallState, type FacetName, type FacetValue } from "../../model/calls/call-search";
import type { CallKind } from "../../model/calls/vocabularies";
import { CALL_KIND_LABELS } from "../../schema/call-fields";
import { languageName } from "../parts/languages";
import { capitalised, named, plural, say, type Message } from "../parts/message";

/** The label of the search, and of the link that explains it. */
export const CALL_SEARCH = {
  label: "Search calls and readouts",
  button: "Search",
  from: "From",
  to: "To",
  dates: "Show these dates",
  newest: "Newest first",
  best: "Best match first",
  filters: "Filter calls",
  clear: "Show all calls",
};

const STATE_LABELS: Record<CallState, Message> = {
  "needs-review": say`Needs review`,
  reviewed: say`Reviewed`,
  "one-side": say`One side only`,
  disputed: say`Reviewers disagree`,
  draft: say`Draft`,
};

export const FACET_LABELS: Record<FacetName, string> = {
  state: "State",
  dyad: "Dyad",
  party: "Party",
  issuer: "Issuer",
  topic: "Topic",
  year: "Year",
  kind: "Kind",
  language: "Language",
};

/**
 * The label of a facet's choice.
 *
 * @example
 * toText(facetLabel("language", { value: "az", name: "az", calls: 3 })); //=> "Azerbaijani"
 */
export function facetLabel(facet: FacetName, { value, name }: FacetValue): Message {
  if (facet === "state") return STATE_LABELS[value as CallState];
  if (facet === "kind") return capitalised([CALL_KIND_LABELS[value as CallKind]]);
  if (facet === "language") return [languageName(value)];
  return named(name);
}

/**
 * How many calls there are, exact to 1,000.
 *
 * @example
 * toText(countOf(1_001)); //=> "1,000+ calls"
 */
export const countOf = (calls: number): Message =>
  calls > COUNTED_TO ? say`${COUNTED_TO}+ calls` : plural(calls, "call");

/**
 * Why a list of calls is empty, and what to do.
 *
 * @example
 * toText(nothingFound({ ...ALL_CALLS, q: "xyz" })); //=> "No call matches all of this. Try fewer words, …"
 */
export const nothingFound = ({ q }: CallsQuery): Message =>
  q === ""
    ? say`No call matches these filters. Remove one of them.`
    : say`No call matches all of this. Try fewer words, search for the beginning of a word with a star (sanct*), or remove a filter. Words are found in titles, names and readouts, and accents do not matter.`;

/** The search syntax, shown below the box. */
export const SEARCH_HINT = say`Words, “phrases in quotes”, -without, begin*`;
