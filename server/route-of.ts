import { API_ROOT, inFrame, isInApi, isInFrame } from "../lib/addresses/api-path";
import {
  API_CALL_LISTS,
  API_COMPARISON_LISTS,
  API_DYAD_LISTS,
  API_READOUT_LISTS,
  API_SECTIONS,
  ACCOUNT_ROUTES,
  AUDIT_FILES,
  CALL_PAGES,
  CALLS_PAGES,
  COMPARISON_PAGES,
  DYADS_PAGES,
  DYAD_PAGES,
  LIBRARY_ROUTES,
  NOTE_PAGES,
  NOTES_PAGES,
  PEOPLE_PAGES,
  READOUT_PAGES,
  SECTIONS,
  SIGN_IN_PAGES,
  isNameIn,
} from "../lib/addresses/route-names";
import { alivePath, readyPath, sitemapPath } from "../lib/addresses/site-path";

/** Fixed names that may follow each section; anything else there is the name of something stored. */
const NAMES: Partial<Record<string, readonly string[]>> = {
  account: ACCOUNT_ROUTES,
  audit: AUDIT_FILES,
  c: COMPARISON_PAGES,
  calls: [...CALLS_PAGES, ...CALL_PAGES, ...COMPARISON_PAGES],
  compare: COMPARISON_PAGES,
  dyads: [...DYADS_PAGES, ...DYAD_PAGES],
  library: LIBRARY_ROUTES,
  notes: [...NOTES_PAGES, ...NOTE_PAGES],
  people: PEOPLE_PAGES,
  readouts: READOUT_PAGES,
  "sign-in": SIGN_IN_PAGES,
};

/** What programs ask for. */
const FOR_PROGRAMS = [alivePath(), readyPath(), sitemapPath(), "/robots.txt"];

const MOST_PARTS = 4;

/** Names of the API, in addition to those of pages. */
const API_NAMES: readonly string[] = [
  ...API_SECTIONS,
  ...API_CALL_LISTS,
  ...API_COMPARISON_LISTS,
  ...API_DYAD_LISTS,
  ...API_READOUT_LISTS,
  ...DYADS_PAGES,
];

/** The kind of an API path; whatever is not a fixed name is the name of something stored. */
function apiRouteOf(path: string): string {
  if (!path.startsWith(`${API_ROOT}/`)) return "other";
  const [section, ...rest] = path.slice(API_ROOT.length + 1).split("/");
  if (!isNameIn(API_SECTIONS, section) || rest.length > MOST_PARTS) return "other";
  return [API_ROOT, section, ...rest.map((part) => (API_NAMES.includes(part) ? part : ":"))].join("/");
}

/**
 * The kind of page that a path leads to. There are only few kinds, and they do not reveal what was asked for.
 *
 * @param path without its query
 * @example
 * routeOf("/calls/2024-04-03-blinken-aliyev/matrix"); //=> "/calls/:/matrix"
 * routeOf("/wp-login.php"); //=> "other"
 */
export function routeOf(path: string): string {
  if (path === "/" || FOR_PROGRAMS.includes(path)) return path;
  if (isInApi(path)) return apiRouteOf(path);
  if (isInFrame(path)) return inFrame("/:");
  if (path.startsWith("/_next/")) return "/_next";
  const [section, ...rest] = path.split("/").slice(1);
  if (!isNameIn(SECTIONS, section) || rest.length >= MOST_PARTS) return "other";
  const names = NAMES[section] ?? [];
  return ["", section, ...rest.map((part) => (names.includes(part) ? part : ":"))].join("/");
}
