import { AsyncLocalStorage } from "node:async_hooks";

/**
 * For whom the database is read. `public`: strangers in a public library, for whom drafts do not exist; `members`: they read everything,
 * and are told what is a draft; `alone`: a single user without accounts, who never hears of drafts. The default, as for a command or a job,
 * is `alone`.
 */
export type Audience = "public" | "members" | "alone";

const shared = globalThis as typeof globalThis & { parallaxAudience?: AsyncLocalStorage<Audience> };

/** One store, although the server and its pages each load this module. */
const storage = () => (shared.parallaxAudience ??= new AsyncLocalStorage());

/**
 * Reads the database for somebody: everything that `answer` awaits sees what they may see.
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
