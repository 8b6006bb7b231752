// The names of app/ folders in addresses, in one place. route-names.test.ts checks every list against the folders.

/** The first part of an address: the folders of app/. */
export const SECTIONS = [
  "about",
  "account",
  "api",
  "audit",
  "bin",
  "c",
  "calls",
  "compare",
  "dyads",
  "embed",
  "gone",
  "invitations",
  "issuers",
  "library",
  "new-password",
  "notes",
  "oembed",
  "parties",
  "people",
  "readouts",
  "refused",
  "sign-in",
  "unapi",
] as const;

/** The versions of the API: app/api. */
export const API_VERSIONS = ["v1"] as const;

/** What the API answers below its version: app/api/v1. */
export const API_SECTIONS = [
  "c",
  "calls",
  "compare",
  "dyads",
  "issuers",
  "notes",
  "openapi.json",
  "parties",
  "readouts",
  "search",
] as const;

/** Lists under a call in the API: app/api/v1/calls/[call]. */
export const API_CALL_LISTS = ["readouts"] as const;

/** Lists under a comparison in the API: app/api/v1/calls/[call]/[pair]. */
export const API_COMPARISON_LISTS = ["judgements", "notes"] as const;

/** Lists under a dyad in the API: app/api/v1/dyads/[pair]. */
export const API_DYAD_LISTS = ["rows"] as const;

/** Lists under a readout in the API: app/api/v1/readouts/[readout]. */
export const API_READOUT_LISTS = ["revisions"] as const;

/** Pages at the place of a call's slug: app/calls. */
export const CALLS_PAGES = ["new"] as const;

/** Pages at the place of a pair of readouts: app/calls/[call]. */
export const CALL_PAGES = [
  "add",
  "brief",
  "cite",
  "compare",
  "delete",
  "edit",
  "history",
  "matrix",
  "opengraph-image",
] as const;

/** Pages under a comparison, beside its files: app/calls/[call]/[pair], app/compare/[pair] and app/c/[id]. */
export const COMPARISON_PAGES = ["brief", "cite", "history", "opengraph-image"] as const;

/** Pages at the place of a dyad's name: app/dyads. */
export const DYADS_PAGES = ["kept"] as const;

/** The path segment of the formulas pages. */
export const FORMULAS = "formulas";

/** Pages under a dyad, beside its files: app/dyads/[dyad]. */
export const DYAD_PAGES = ["feed.atom", "feed.json", FORMULAS] as const;

/** Pages under a readout: app/readouts/[id]. */
export const READOUT_PAGES = ["delete", "edit", "revisions"] as const;

/** Pages at the place of a note's number: app/notes. */
export const NOTES_PAGES = ["new"] as const;

/** Pages under a note: app/notes/[id]. */
export const NOTE_PAGES = ["edit"] as const;

/** The pages and files of a member's account: app/account. */
export const ACCOUNT_ROUTES = ["export.json", "provider", "second-factor"] as const;

/** The steps of signing in: app/sign-in. */
export const SIGN_IN_PAGES = ["code", "provider"] as const;

/** Pages under the people of a library: app/people. */
export const PEOPLE_PAGES = ["webhooks"] as const;

/** The files of the audit: app/audit. */
export const AUDIT_FILES = ["export.csv"] as const;

/** The files and pages of the library: app/library. */
export const LIBRARY_ROUTES = ["export.csv", "export.json", "feed.atom", "feed.json", "parties"] as const;

export type Section = (typeof SECTIONS)[number];
export type CallPage = (typeof CALL_PAGES)[number];
export type ComparisonPage = (typeof COMPARISON_PAGES)[number];
export type ReadoutPage = (typeof READOUT_PAGES)[number];

/** Slugs that no call may have, because its address would be, or look like, that of another page. Names with a dot are never slugs. */
export const RESERVED_SLUGS: readonly string[] = [...CALLS_PAGES, ...CALL_PAGES].filter((name) => !name.includes("."));

/**
 * Whether a part of an address is one of the names of a list.
 *
 * @example
 * isNameIn(CALL_PAGES, "matrix"); //=> true
 */
export const isNameIn = <Name extends string>(names: readonly Name[], part: string | undefined): part is Name =>
  (names as readonly (string | undefined)[]).includes(part);
