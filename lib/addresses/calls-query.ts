import { CALL_KINDS, type CallKind } from "../model/vocabularies";
import { CALL_STATES, type CallState } from "../model/call-search";
import { isSlug } from "./pair-names";
import { allTexts, firstText, formatQuery, type QueryValues } from "./query-values";

/** Which calls the list shows, in which order, and from where on. */
export interface CallsQuery {
  /** What is searched for; empty where nothing is. */
  q: string;
  /** Slugs of parties that all take part: two are a dyad. */
  parties: readonly string[];
  /** The slug of an issuer that has a readout of the call. */
  issuer: string | null;
  /** "2024-04-03", "2024-04" or "2024": the first and the last day, month or year. */
  from: string | null;
  to: string | null;
  kind: CallKind | null;
  /** BCP 47, of a readout. */
  language: string | null;
  /** The id of a topic that the call's comparison has. */
  topic: string | null;
  state: CallState | null;
  /** By relevance only where something is searched for. */
  sort: "date" | "relevance";
  /** The slug of the call that the page follows; null for the first page. */
  after: string | null;
}

/** The list from its beginning. */
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

/** UTF-16 code units: a longer search is cut. */
export const MAX_SEARCH_LENGTH = 300;
/** A dyad has two. */
const MAX_PARTIES = 2;

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

const oneOf = <T extends string>(values: readonly T[], text: string): T | null =>
  values.find((value) => value === text) ?? null;
const matching = (pattern: RegExp, text: string): string | null => (pattern.test(text) ? text : null);
const slugOrNull = (text: string): string | null => (isSlug(text) ? text : null);

/**
 * Reads the query of the list of calls; what cannot be read is as if it were not given.
 *
 * @example
 * parseCallsQuery({ q: "ceasefire", party: ["us", "iran"], after: "No slug" }).parties; //=> ["us", "iran"]
 */
export function parseCallsQuery(values: QueryValues): CallsQuery {
  const text = (name: string) => firstText(values[name]);
  // Half a character, as a cut or a forged address leaves it, cannot be written back.
  const q = text("q")
    .slice(0, MAX_SEARCH_LENGTH)
    .replace(/\p{Cs}/gu, "")
    .trim();
  return {
    q,
    parties: [...new Set(allTexts(values.party).filter(isSlug))].slice(0, MAX_PARTIES),
    issuer: slugOrNull(text("issuer")),
    from: matching(DATE, text("from")),
    to: matching(DATE, text("to")),
    kind: oneOf(CALL_KINDS, text("kind")),
    language: matching(LANGUAGE, text("language")),
    topic: slugOrNull(text("topic")),
    // The list had this address before there were other states.
    state: oneOf(CALL_STATES, text("state")) ?? (text("open") === "1" ? "needs-review" : null),
    sort: text("sort") === "relevance" && q !== "" ? "relevance" : "date",
    after: slugOrNull(text("after")),
  };
}

/**
 * Writes the query of the list of calls; the inverse of `parseCallsQuery`.
 *
 * @returns with "?", or empty where nothing differs from the whole list
 * @example
 * formatCallsQuery({ ...ALL_CALLS, state: "needs-review" }); //=> "?state=needs-review"
 */
export const formatCallsQuery = (query: CallsQuery): string => formatQuery(callsQueryFields(query));

/**
 * The fields of a query that say something, for a form that keeps them.
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
