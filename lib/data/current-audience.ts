import { AsyncLocalStorage } from "node:async_hooks";

/**
 * For whom the database is read. `public`: strangers in a library that is open to them, to whom drafts do not exist; `members`: they read
 * all, and are told what is a draft; `alone`: one person, to whom nothing is said of drafts. Where nobody is said, as in a command or a
 * job: alone.
 */
export type Audience = "public" | "members" | "alone";

const shared = globalThis as typeof globalThis & { parallaxAudience?: AsyncLocalStorage<Audience> };

/** The server and its pages load this module each for themselves; the storage is one. */
const storage = () => (shared.parallaxAudience ??= new AsyncLocalStorage());

/**
 * Reads the database for somebody: all that `answer` awaits sees what they may see.
 *
 * @example
 * await withAudience("public", () => findCall("a-draft")); //=> null
 */
export const withAudience = <T>(audience: Audience, answer: () => T): T => storage().run(audience, answer);

/**
 * For whom the database is read now.
 *
 * @example
 * withAudience("members", currentAudience); //=> "members"
 */
export const currentAudience = (): Audience => storage().getStore() ?? "alone";
