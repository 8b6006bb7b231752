import type { FindingLevel } from "./finding";

/**
 * How sure a row is. `disputed`: reviewers disagree about something in it; `not-compared`: across languages, nothing was searched for that
 * could be missing; `boilerplate`: it reports nothing.
 */
export type RowLevel = FindingLevel | "possible" | "disputed" | "not-compared" | "boilerplate";
