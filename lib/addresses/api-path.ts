import { isSlug } from "./pair-names";
import { formatQuery } from "./query-values";

/** The beginning of every API address; the version is raised when a field changes its meaning or is removed. */
export const API_ROOT = "/api/v1";

const EMBED_ROOT = "/embed";

/** The path of each operation below the API's root: the path of the page, with parameters in braces. */
export const API_PATHS = {
  listCalls: "/calls",
  searchCalls: "/search",
  readCall: "/calls/{call}",
  listRevisions: "/readouts/{readout}/revisions",
  readRevision: "/readouts/{readout}/revisions/{number}",
  readComparison: "/calls/{call}/{pair}",
  readComparisonAcrossCalls: "/compare/{pair}",
  listJudgements: "/calls/{call}/{pair}/judgements",
  listNotes: "/calls/{call}/{pair}/notes",
  readPermanentLink: "/c/{id}",
  compareTexts: "/compare",
  listDyads: "/dyads",
  readDyad: "/dyads/{pair}",
  readDyadRow: "/dyads/{pair}/rows/{row}",
  readKeptDyad: "/dyads/kept/{id}",
  listParties: "/parties",
  readParty: "/parties/{party}",
  listIssuers: "/issuers",
  readIssuer: "/issuers/{issuer}",
  readNote: "/notes/{note}",
  editNote: "/notes/{note}",
  addJudgement: "/calls/{call}/{pair}/judgements",
  addNote: "/calls/{call}/{pair}/notes",
  addCall: "/calls",
  addReadout: "/calls/{call}/readouts",
  addRevision: "/readouts/{readout}/revisions",
} as const;

/**
 * The path of the page that documents the API.
 *
 * @example
 * apiPath(); //=> "/api"
 */
export const apiPath = (): string => "/api";

/**
 * The path of the API's OpenAPI document.
 *
 * @example
 * apiDocumentPath(); //=> "/api/v1/openapi.json"
 */
export const apiDocumentPath = (): string => `${API_ROOT}/openapi.json`;

/**
 * The API's path for what a page shows: the page's own path below the API's root.
 *
 * @param page the path of a call, a comparison, a dyad, a party or an issuer, or of one of their lists, with its query
 * @example
 * inApi(callPath("2024-04-03-blinken-aliyev")); //=> "/api/v1/calls/2024-04-03-blinken-aliyev"
 */
export const inApi = (page: string): string => `${API_ROOT}${page}`;

/**
 * The API's path for comparing two texts.
 *
 * @example
 * compareApiPath(); //=> "/api/v1/compare"
 */
export const compareApiPath = (): string => inApi("/compare");

/**
 * The path of the frame in which a page of another site shows what a page shows.
 *
 * @param page the path of a comparison, a permanent link or a dyad, with its query
 * @example
 * inFrame("/c/werc8gmrzge196qv?passage=left-3"); //=> "/embed/c/werc8gmrzge196qv?passage=left-3"
 */
export const inFrame = (page: string): string => `${EMBED_ROOT}${page}`;

/**
 * The path of a comparison at one of its passages.
 *
 * @param path with its query or without
 * @param passage its anchor; empty for the whole comparison
 * @example
 * withPassage("/c/x?reader=model", "left-3"); //=> "/c/x?reader=model&passage=left-3"
 */
export const withPassage = (path: string, passage: string): string =>
  passage === "" ? path : `${path}${path.includes("?") ? "&" : "?"}passage=${passage}`;

/** The address of a page's counterpart for programs or frames. */
export interface Mirrored {
  root: typeof API_ROOT | typeof EMBED_ROOT;
  /** The path of the page. */
  page: string;
  /** The rest of the path; empty if there is none. */
  below: string;
}

const MIRRORED = /^(\/api\/v1|\/embed)(\/.*?)(\/judgements|\/notes|\/rows\/[^/]*|(?<=\/revisions)\/[^/]*)?$/;

/**
 * Reads the address of a page's counterpart for programs or frames.
 *
 * @param path percent-encoded, without a query
 * @returns null for any other
 * @example
 * readMirrored("/api/v1/calls/a/b..c/notes"); //=> { root: "/api/v1", page: "/calls/a/b..c", below: "/notes" }
 */
export function readMirrored(path: string): Mirrored | null {
  const [, root, page = "", below = ""] = MIRRORED.exec(path) ?? [];
  return root === API_ROOT || root === EMBED_ROOT ? { root, page, below } : null;
}

/**
 * Whether a path is for programs, which get faults as problem details.
 *
 * @example
 * isInApi("/api/v1/nothing"); //=> true
 * isInApi("/api");            //=> false
 */
export const isInApi = (path: string): boolean => path.startsWith(`${apiPath()}/`);

/**
 * Whether a path is for frames.
 *
 * @example
 * isInFrame("/embed/c/werc8gmrzge196qv"); //=> true
 */
export const isInFrame = (path: string): boolean => path.startsWith(`${EMBED_ROOT}/`);

const NAME_IN_PATH = /\{(\w+)\}/g;

/**
 * Fills in the parameters of an operation's path.
 *
 * @example
 * fillPath("/calls/{call}", { call: "a" }); //=> "/api/v1/calls/a"
 */
export const fillPath = (path: string, values: Record<string, string>): string =>
  inApi(path.replace(NAME_IN_PATH, (_, name: string) => encodePart(values[name] ?? "")));

/** Colons, dots and @ are allowed in a path, and easier to read unescaped. */
const encodePart = (part: string): string =>
  isSlug(part) ? part : encodeURIComponent(part).replace(/%(3A|40)/g, (sign) => (sign === "%3A" ? ":" : "@"));

/**
 * The path of the next page of a list: the same query, after another entry.
 *
 * @param query as it was sent; values that were not given are left out
 * @param after the key of the last entry of this page
 * @example
 * nextPath("/api/v1/calls", { kind: "meeting", after: "a" }, "b"); //=> "/api/v1/calls?kind=meeting&after=b"
 */
export function nextPath(path: string, query: Record<string, string | string[] | undefined>, after: string): string {
  const fields = Object.entries({ ...query, after }).flatMap(([name, value]) =>
    [value ?? []].flat().map((text): [string, string] => [name, text]),
  );
  return path + formatQuery(fields);
}

/**
 * Reads an address with any host.
 *
 * @param address with a host
 * @returns null for what is not an address of http or https
 * @example
 * splitAddress("https://parallax.example/c/x?view=list#left-3");
 * //=> { origin: "https://parallax.example", path: "/c/x?view=list", anchor: "left-3" }
 */
export function splitAddress(address: string): { origin: string; path: string; anchor: string } | null {
  if (!URL.canParse(address)) return null;
  const { protocol, origin, pathname, search, hash } = new URL(address);
  return /^https?:$/.test(protocol) ? { origin, path: pathname + search, anchor: hash.slice(1) } : null;
}

/**
 * The path at which consumers of oEmbed ask how to embed an address.
 *
 * @param address of a comparison, a permanent link or a dyad, with its host; the endpoint itself without it
 * @example
 * oembedPath("https://parallax.example/c/x"); //=> "/oembed?url=https%3A%2F%2Fparallax.example%2Fc%2Fx&format=json"
 */
export const oembedPath = (address = ""): string =>
  `/oembed${formatQuery(
    address === ""
      ? []
      : [
          ["url", address],
          ["format", "json"],
        ],
  )}`;
