import {
  CITATION_FORMATS,
  DOWNLOAD_FORMATS,
  LIBRARY_FORMATS,
  type ComparisonFileName,
} from "../model/library/downloads";
import { FEED_FORMATS } from "../model/calls/feeds";
import type { Address } from "./address";
import { parsePassageAnchor } from "./anchors";
import { parseMatrixFile, parseMatrixQuery, PLAIN_MATRIX } from "./call-path";
import { parseCallsQuery } from "./calls-query";
import { parseComparison, type ComparisonReference } from "./comparison-path";
import { parseComparisonQuery, parseReader } from "./comparison-query";
import {
  parseDyadFile,
  parseDyadName,
  parseFormulasFile,
  parsePatternSnapshotFile,
  parsePatternQuery,
  type DyadName,
} from "./dyad-path";
import { parseIssuerFile } from "./issuer-path";
import { parseNameFault } from "./name-path";
import { parseNoteQuery } from "./note-query";
import { decodePart, isSlug, parseNumber, parseReadoutName } from "./pair-names";
import { firstText, parseQuery, type QueryValues } from "./query-values";
import { isSecret, parsePeopleOutcome, parseProviderFault, parseReturn, parseSignInDone } from "./people-path";
import { parseRevisionsQuery } from "./revisions-query";
import {
  ACCOUNT_ROUTES,
  AUDIT_FILES,
  CALLS_PAGES,
  CALL_PAGES,
  COMPARISON_PAGES,
  DYADS_PAGES,
  FORMULAS,
  isNameIn,
  NOTES_PAGES,
  NOTE_PAGES,
  PEOPLE_PAGES,
  READOUT_PAGES,
  SECTIONS,
  SIGN_IN_PAGES,
  type Section,
} from "./route-names";
import { parseUnapiQuery } from "./unapi-path";

/**
 * Reads the name of a file below a comparison.
 *
 * @returns null if it is no file of a comparison
 * @example
 * parseFileName("download.docx"); //=> { kind: "download", format: "docx" }
 */
export function parseFileName(part: string): ComparisonFileName | null {
  if (part === "brief.docx") return { kind: "brief-file" };
  if (part === "picture.png") return { kind: "picture" };
  const download = DOWNLOAD_FORMATS.find((format) => part === `download.${format}`);
  if (download) return { kind: "download", format: download };
  const citation = CITATION_FORMATS.find((format) => part === `citation.${format}`);
  return citation ? { kind: "citation-file", format: citation } : null;
}

function parseBelowComparison(
  comparison: ComparisonReference | null,
  [page, ...more]: string[],
  query: QueryValues,
): Address | null {
  if (!comparison || more.length > 0) return null;
  if (page === undefined) return { kind: "comparison", comparison, query: parseComparisonQuery(query) };
  const file = parseFileName(page);
  const ofReader = { comparison, reader: parseReader(query) };
  const passage = parsePassageAnchor(firstText(query.passage));
  if (file?.kind === "citation-file" || file?.kind === "picture") return { ...file, ...ofReader, passage };
  if (file) return { ...file, ...ofReader };
  if (!isNameIn(COMPARISON_PAGES, page)) return null;
  return page === "cite" ? { kind: "citation", ...ofReader, passage } : { kind: "comparison-page", ...ofReader, page };
}

function parseMatrixFileAddress(call: string, [file = "", ...more]: string[], query: QueryValues): Address | null {
  const format = parseMatrixFile(file);
  if (!format || more.length > 0) return null;
  return { kind: "matrix-file", call, format, query: { ...parseMatrixQuery(query), from: PLAIN_MATRIX.from } };
}

function parseCalls([call, second, ...more]: string[], query: QueryValues): Address | null {
  if (call === undefined) return { kind: "calls", query: parseCallsQuery(query) };
  if (isNameIn(CALLS_PAGES, call)) return second === undefined ? { kind: "new-call" } : null;
  if (!isSlug(call)) return null;
  if (second === undefined) return { kind: "call", call, query: parseComparisonQuery(query) };
  const file = parseFileName(second);
  if (file) return more.length > 0 ? null : { kind: "call-file", call, file };
  if (!isNameIn(CALL_PAGES, second)) return parseBelowComparison(parseComparison(second, call), more, query);
  if (second === "matrix" && more.length > 0) return parseMatrixFileAddress(call, more, query);
  if (more.length > 0) return null;
  return second === "matrix"
    ? { kind: "matrix", call, query: parseMatrixQuery(query) }
    : { kind: "call-page", call, page: second };
}

function parseCompare([pair, ...more]: string[], query: QueryValues): Address | null {
  return pair === undefined ? { kind: "texts" } : parseBelowComparison(parseComparison(pair, null), more, query);
}

/** Ids of permanent links are 16 to 51 characters long. */
const SNAPSHOT_ID = /^[a-z0-9]{1,64}$/;

function parseSnapshots([id, ...more]: string[], query: QueryValues): Address | null {
  if (id === undefined) return { kind: "new-snapshot" };
  return SNAPSHOT_ID.test(id) ? parseBelowComparison({ under: "snapshot", id }, more, query) : null;
}

function parseReadouts([id = "", page, ...more]: string[], query: QueryValues): Address | null {
  const name = parseReadoutName(id);
  if (!name || !isNameIn(READOUT_PAGES, page) || more.length > 0) return null;
  return page === "revisions"
    ? { kind: "revisions", name, query: parseRevisionsQuery(query) }
    : { kind: "readout-page", name, page };
}

function parseNotes([first = "", page, ...more]: string[], query: QueryValues): Address | null {
  if (more.length > 0) return null;
  if (isNameIn(NOTES_PAGES, first))
    return page === undefined ? { kind: "new-note", query: parseNoteQuery(query) } : null;
  const id = parseNumber(first);
  if (id === null) return null;
  if (page === undefined) return { kind: "note", id, reader: parseReader(query) };
  return isNameIn(NOTE_PAGES, page) ? { kind: "edit-note", id, version: parseNumber(firstText(query.version)) } : null;
}

function parseNames([party, ...more]: string[], query: QueryValues): Address | null {
  if (party === undefined) return { kind: "names" };
  return isSlug(party) && more.length === 0 ? { kind: "party-names", party, fault: parseNameFault(query) } : null;
}

function parseLibrary([file, ...more]: string[], query: QueryValues): Address | null {
  if (file === undefined) return { kind: "library" };
  if (file === "parties") return parseNames(more, query);
  const feed = FEED_FORMATS.find((of) => file === `feed.${of}`);
  if (feed) return more.length === 0 ? { kind: "feed", query: parseCallsQuery(query), format: feed } : null;
  const format = LIBRARY_FORMATS.find((of) => file === `export.${of}`);
  return format && more.length === 0 ? { kind: "library-export", format } : null;
}

/**
 * Reads the part of an address that names a deleted call or readout.
 *
 * @returns null if it cannot be parsed
 * @example
 * parseDeletedName("a");   //=> { call: "a", readout: null }
 * parseDeletedName("a:b"); //=> { call: "a", readout: "b" }
 */
export const parseDeletedName = (part: string): { call: string; readout: string | null } | null =>
  parseReadoutName(part) ?? (isSlug(part) ? { call: part, readout: null } : null);

function parseDeleted([id = "", ...more]: string[]): Address | null {
  const name = parseDeletedName(id);
  return name && more.length === 0 ? { kind: "deleted", name } : null;
}

function parseKept([id = "", file, ...more]: (string | undefined)[], query: QueryValues): Address | null {
  if (!SNAPSHOT_ID.test(id) || more.length > 0) return null;
  const kept = { pattern: id, query: parsePatternQuery(query) };
  if (file === undefined) return { kind: "pattern-snapshot", ...kept };
  const named = parsePatternSnapshotFile(file);
  return named && { kind: "pattern-snapshot-file", ...kept, file: named };
}

function parseFormulas(dyad: DyadName, [issuer = "", file, ...more]: string[]): Address | null {
  if (!isSlug(issuer) || more.length > 0) return null;
  if (file === undefined) return { kind: "formulas", dyad, issuer };
  const named = parseFormulasFile(file);
  return named && { kind: "formulas-file", dyad, issuer, file: named };
}

function parseDyads([part, file, ...more]: string[], query: QueryValues): Address | null {
  if (part === undefined) return { kind: "dyads" };
  if (isNameIn(DYADS_PAGES, part)) return parseKept([file, ...more], query);
  const dyad = parseDyadName(part);
  if (!dyad) return null;
  const feed = FEED_FORMATS.find((of) => file === `feed.${of}`);
  if (feed) return more.length === 0 ? { kind: "dyad-feed", dyad, format: feed } : null;
  if (file === FORMULAS) return parseFormulas(dyad, more);
  if (more.length > 0) return null;
  if (file === undefined) return { kind: "dyad", dyad, query: parsePatternQuery(query) };
  const named = parseDyadFile(file);
  return named && { kind: "dyad-file", dyad, file: named, query: parsePatternQuery(query) };
}

function parseIssuers([issuer = "", file, ...more]: string[], query: QueryValues): Address | null {
  if (!isSlug(issuer) || more.length > 0) return null;
  if (file === undefined) return { kind: "issuer", issuer, query: parsePatternQuery(query) };
  const named = parseIssuerFile(file);
  return named && { kind: "issuer-file", issuer, file: named, query: parsePatternQuery(query) };
}

function parseAudit([file, ...more]: string[], query: QueryValues): Address | null {
  if (more.length > 0) return null;
  if (file === undefined) return { kind: "audit", before: parseNumber(firstText(query.before)) };
  return isNameIn(AUDIT_FILES, file) ? { kind: "audit-export" } : null;
}

function parseSignIn([page, ...more]: string[], query: QueryValues): Address | null {
  const to = parseReturn(query.to);
  if (page === undefined)
    return { kind: "sign-in", to, done: parseSignInDone(query.done), fault: parseProviderFault(query.fault) };
  if (!isNameIn(SIGN_IN_PAGES, page) || more.length > 0) return null;
  return page === "code" ? { kind: "sign-in-code", to } : { kind: "provider-return" };
}

function parseAccount([file, ...more]: string[], query: QueryValues): Address | null {
  if (file === undefined) return { kind: "account" };
  if (!isNameIn(ACCOUNT_ROUTES, file) || more.length > 0) return null;
  if (file === "provider") return { kind: "own-provider", fault: parseProviderFault(query.fault) };
  return { kind: file === "second-factor" ? "second-factor" : "account-export" };
}

function parseNewPassword([secret, ...more]: string[]): Address | null {
  if (secret === undefined) return { kind: "forgotten-password" };
  return isSecret(secret) && more.length === 0 ? { kind: "new-password", secret } : null;
}

const PARSERS: Record<Section, (below: string[], query: QueryValues) => Address | null> = {
  about: ([...below]) => (below.length === 0 ? { kind: "about" } : null),
  account: parseAccount,
  api: ([...below]) => (below.length === 0 ? { kind: "api" } : null),
  audit: parseAudit,
  bin: ([...below]) => (below.length === 0 ? { kind: "trash" } : null),
  c: parseSnapshots,
  calls: parseCalls,
  compare: parseCompare,
  dyads: parseDyads,
  // Not a page by itself: what it shows is named by the rest of the path (`readMirrored`).
  embed: () => null,
  gone: parseDeleted,
  invitations: ([secret = "", ...more]) =>
    isSecret(secret) && more.length === 0 ? { kind: "invitation", secret } : null,
  issuers: parseIssuers,
  library: parseLibrary,
  "new-password": parseNewPassword,
  notes: parseNotes,
  oembed: ([...below]) => (below.length === 0 ? { kind: "oembed" } : null),
  parties: ([party = "", ...more]) => (isSlug(party) && more.length === 0 ? { kind: "party", party } : null),
  people: ([page, ...more], query) => {
    if (page === undefined) return { kind: "people", ...parsePeopleOutcome(query) };
    return isNameIn(PEOPLE_PAGES, page) && more.length === 0 ? { kind: "webhooks" } : null;
  },
  readouts: parseReadouts,
  refused: ([...below]) => (below.length === 0 ? { kind: "refused" } : null),
  "sign-in": (below, query) => parseSignIn(below, query),
  unapi: ([...below], query) => (below.length === 0 ? { kind: "unapi", query: parseUnapiQuery(query) } : null),
};

/** The decoded parts of a path, ignoring a final "/". Null if it is not a path, or not UTF-8. */
function splitPath(path: string): string[] | null {
  if (!path.startsWith("/")) return null;
  const parts = path.slice(1).split("/").map(decodePart);
  if (parts.at(-1) === "") parts.pop();
  return parts.every((part) => part !== null) ? parts : null;
}

/**
 * Reads a path with its query. Unreadable values of the query, and fields that the page does not have, count as not given.
 *
 * @param address percent-encoded, without host and fragment
 * @returns null if it is no address of the app
 * @example
 * parseAddress("/notes/7/edit?version=2"); //=> { kind: "edit-note", id: 7, version: 2 }
 * parseAddress("//elsewhere.example");     //=> null
 */
export function parseAddress(address: string): Address | null {
  const [path = "", ...query] = address.split("?");
  const parts = address.includes("#") ? null : splitPath(path);
  if (!parts) return null;
  const [section, ...below] = parts;
  if (section === undefined) return { kind: "home" };
  // Still encoded means encoded twice, which no name of ours is.
  if (!isNameIn(SECTIONS, section) || below.some((part) => part.includes("%"))) return null;
  return PARSERS[section](below, parseQuery(query.join("?")));
}

/**
 * Whether a path lies outside the app's sections, like the files of the build, and so is not for the app to answer. False if it is not
 * UTF-8, which nobody can answer.
 *
 * @example
 * isOutsideSections("/_next/image"); //=> true
 * isOutsideSections("/calls/..");    //=> false
 */
export function isOutsideSections(path: string): boolean {
  const parts = splitPath(path);
  return parts !== null && !isNameIn(SECTIONS, parts[0]);
}
