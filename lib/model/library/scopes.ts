/**
 * What a write changes and a page depends on: one call with everything stored of it, the library, permanent links, jobs, people's accounts,
 * or everything.
 */
export type Scope =
  `call:${number}` | typeof LIBRARY | typeof SNAPSHOTS | typeof JOBS | typeof PEOPLE | typeof EVERYTHING;

/** The lists: which calls, readouts, parties and issuers there are, how they are named, and what is in the trash. */
export const LIBRARY = "library";

/** A new permanent link; no page but its own shows it. */
export const SNAPSHOTS = "snapshots";

/** A job's progress: its lease and its tokens. No cached page shows either. */
export const JOBS = "jobs";

/** Who may sign in, who has, and what they did. Pages that show this are never cached. */
export const PEOPLE = "people";

/** As a change, it voids every page; as a dependency, any change voids the page. */
export const EVERYTHING = "*";

/**
 * The scope of one call.
 *
 * @param id the call's id in the database: its slug may change
 * @example
 * callScope(12); //=> "call:12"
 */
export const callScope = (id: number): Scope => `call:${id}`;
