import { CALL_KINDS, type CallKind } from "../model/calls/vocabularies";
import { CALL_STATES, type CallState } from "../model/calls/call-search";
import { MAX_CALL_SEARCH_LENGTH } from "../model/limits";
import { isSlug } from "./pair-names";
import { allTexts, cutText, firstText, formatQuery, oneOf, parsePartialDate, type QueryValues } from "./query-values";

/** Which calls the list shows, in which order, and where it starts. */
export interface CallsQuery {
  /** The search terms; empty if there are none. */
  q: string;
  /** Slugs of parties that all take part; two are a dyad. */
  parties: readonly string[];
  /** The slug of an issuer with a readout of the call. */
  issuer: string | null;
  /** "2024-04-03", "2024-04" or "2024": the first and the last day, month or year. */
  from: string | null;
  to: string | null;
  kind: CallKind | null;
  /** The language of a readout, BCP 47. */
  language: string | null;
  /** The id of a topic in the call's comparison. */
  topic: string | null;
  state: CallState | null;
  /** By relevance only if there are search terms. */
  sort: "date" | "relevance";
  /** The slug of the call after which the page begins; null for the first page. */
  after: string | null;
}

/** The whole list, from its first page. */
export const ALL_CALLS: CallsQuery = {
  q: "",
  parties: [],
  issuer: null,
  from: null,
  to: null,
  kind: null,
  language: null,
  topic: null,
  state: null,
  sort: "date",
  after: null,
};

/** A dyad has two parties. */
const MAX_PARTIES = 2;

/** BCP 47 as far as filters accept it. */
export const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

const matching = (pattern: RegExp, text: string): string | null => (pattern.test(text) ? text : null);
const slugOrNull = (text: string): string | null => (isSlug(text) ? text : null);

/**
 * Reads the query of the list of calls. Unreadable values count as not given.
 *
 * @example
 * parseCallsQuery({ q: "ceasefire", party: ["us", "iran"], after: "No slug" }).parties; //=> ["us", "iran"]
 */
export function parseCallsQuery(values: QueryValues): CallsQuery {
  const text = (name: string) => firstText(values[name]);
  const q = cutText(text("q"), MAX_CALL_SEARCH_LENGTH);
  return {
    q,
    parties: [...new Set(allTexts(values.party).filter(isSlug))].slice(0, MAX_PARTIES),
    issuer: slugOrNull(text("issuer")),
    from: parsePartialDate(text("from")),
    to: parsePartialDate(text("to")),
    kind: oneOf(CALL_KINDS, text("kind")),
    language: matching(LANGUAGE, text("language")),
    topic: slugOrNull(text("topic")),
    // The list used this field before there were other states.
    state: oneOf(CALL_STATES, text("state")) ?? (text("open") === "1" ? "needs-review" : null),
    sort: text("sort") === "relevance" && q !== "" ? "relevance" : "date",
    after: slugOrNull(text("after")),
  };
}

/**
 * Writes the query of the list of calls; the inverse of `parseCallsQuery`.
 *
 * @returns with "?"; empty for the whole list
 * @example
 * formatCallsQuery({ ...ALL_CALLS, state: "needs-review" }); //=> "?state=needs-review"
 */
export const formatCallsQuery = (query: CallsQuery): string => formatQuery(callsQueryFields(query));

/**
 * The non-default fields of a query, for a form that keeps them.
 *
 * @example
 * callsQueryFields({ ...ALL_CALLS, kind: "meeting" }); //=> [["kind", "meeting"]]
 */
export const callsQueryFields = ({ parties, sort, ...query }: CallsQuery): [string, string][] =>
  [
    ["q", query.q],
    ...parties.map((party): [string, string] => ["party", party]),
    ["issuer", query.issuer ?? ""],
    ["from", query.from ?? ""],
    ["to", query.to ?? ""],
    ["kind", query.kind ?? ""],
    ["language", query.language ?? ""],
    ["topic", query.topic ?? ""],
    ["state", query.state ?? ""],
    ["sort", sort === "relevance" && query.q !== "" ? sort : ""],
    ["after", query.after ?? ""],
  ].filter((field): field is [string, string] => field[1] !== "");
