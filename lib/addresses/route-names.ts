// The names of app/ folders in addresses, in one place. route-names.test.ts checks every list against the folders.

/** The first part of an address: the folders of app/. */
export const SECTIONS = [
  "about",
  "bin",
  "c",
  "calls",
  "compare",
  "dyads",
  "gone",
  "issuers",
  "library",
  "notes",
  "parties",
  "readouts",
  "unapi",
] as const;

/** Pages where a call's slug could be: app/calls. */
export const CALLS_PAGES = ["new"] as const;

/** Pages where a pair of readouts could be: app/calls/[call]. */
export const CALL_PAGES = ["add", "compare", "delete", "edit", "matrix", "opengraph-image"] as const;

/** Pages under a comparison, beside its files: app/calls/[call]/[pair], app/compare/[pair] and app/c/[id]. */
export const COMPARISON_PAGES = ["brief", "cite", "history", "opengraph-image"] as const;

/** Pages where the two parties of a dyad could be: app/dyads. */
export const DYADS_PAGES = ["kept"] as const;

/** The feed of a dyad. */
export const DYAD_FEED = "feed.atom";

/** The formulas of one issuer in a dyad. */
export const FORMULAS = "formulas";

/** Pages under a dyad, beside its files: app/dyads/[pair]. */
export const DYAD_PAGES = [DYAD_FEED, FORMULAS] as const;

/** Pages under a readout: app/readouts/[id]. */
export const READOUT_PAGES = ["delete", "edit", "revisions"] as const;

/** Pages where a note's number could be: app/notes. */
export const NOTES_PAGES = ["new"] as const;

/** Pages under a note: app/notes/[id]. */
export const NOTE_PAGES = ["edit"] as const;

/** The files and pages of the library: app/library. */
export const LIBRARY_FILES = ["export.csv", "export.json", "feed.atom", "parties"] as const;

export type Section = (typeof SECTIONS)[number];
export type CallPage = (typeof CALL_PAGES)[number];
export type ComparisonPage = (typeof COMPARISON_PAGES)[number];
export type ReadoutPage = (typeof READOUT_PAGES)[number];

/** Slugs that no call may have, because its address would be, or look like, that of another page. A name with a dot is no slug anyway. */
export const RESERVED_SLUGS: readonly string[] = [...CALLS_PAGES, ...CALL_PAGES].filter((name) => !name.includes("."));

/**
 * Whether a part of an address is one of the names in a list.
 *
 * @example
 * isNameIn(CALL_PAGES, "matrix"); //=> true
 */
export const isNameIn = <Name extends string>(names: readonly Name[], part: string | undefined): part is Name =>
  (names as readonly (string | undefined)[]).includes(part);
