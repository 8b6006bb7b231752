import { CALL_STATES, type FacetName } from "../model/calls/call-search";
import { CALL_KINDS } from "../model/calls/vocabularies";
import type { CallsQuery } from "./calls-query";

type Choice = Partial<CallsQuery>;

/** The field of the query and its value for a choice of a facet. */
function choiceOf(facet: FacetName, value: string): Choice {
  switch (facet) {
    case "state":
      return { state: CALL_STATES.find((state) => state === value) ?? null };
    case "kind":
      return { kind: CALL_KINDS.find((kind) => kind === value) ?? null };
    case "dyad":
      return { parties: value.split(" ") };
    case "party":
      return { parties: [value] };
    case "year":
      return { from: value, to: value };
    case "issuer":
    case "topic":
    case "language":
      return { [facet]: value };
  }
}

const NOTHING = {
  state: null,
  kind: null,
  parties: [],
  from: null,
  to: null,
  issuer: null,
  topic: null,
  language: null,
};

const isSame = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other) ? one.toSorted().join(" ") === other.toSorted().join(" ") : one === other;

/**
 * Whether a query asks for a choice of a facet.
 *
 * @example
 * isChosen({ ...ALL_CALLS, from: "2023", to: "2023" }, "year", "2023"); //=> true
 */
export function isChosen(query: CallsQuery, facet: FacetName, value: string): boolean {
  const choice = choiceOf(facet, value);
  return Object.entries(choice).every(([name, wanted]) => isSame(query[name as keyof CallsQuery], wanted));
}

/**
 * The query with a choice of a facet added, or removed if it has it; the list starts again from its first page.
 *
 * @example
 * toggleFacet(ALL_CALLS, "dyad", "azerbaijan us").parties; //=> ["azerbaijan", "us"]
 */
export function toggleFacet(query: CallsQuery, facet: FacetName, value: string): CallsQuery {
  const choice = choiceOf(facet, value);
  const taken = Object.fromEntries(Object.keys(choice).map((name) => [name, NOTHING[name as keyof typeof NOTHING]]));
  return { ...query, ...(isChosen(query, facet, value) ? taken : choice), after: null };
}
