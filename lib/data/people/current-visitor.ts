import { AsyncLocalStorage } from "node:async_hooks";
import { can, type Visitor } from "../../model/people/roles";
import { withAudience, type Audience } from "../current-audience";

const shared = globalThis as typeof globalThis & { parallaxVisitor?: AsyncLocalStorage<Visitor> };

/** One store, although the server and its pages each load this module. It belongs to lib/data because the audit needs the writer. */
const storage = () => (shared.parallaxVisitor ??= new AsyncLocalStorage());

function audienceOf(visitor: Visitor): Audience {
  if (visitor.kind === "alone") return "alone";
  return can(visitor, "see", { isDraft: true }) ? "members" : "public";
}

/**
 * Answers a request of somebody, who sees only what they may see (lib/data/audience.ts).
 *
 * @example
 * await withVisitor({ kind: "member", member }, () => handle(request, response));
 */
export const withVisitor = <T>(visitor: Visitor, answer: () => T): T =>
  storage().run(visitor, () => withAudience(audienceOf(visitor), answer));

/**
 * Who sent the request that is being answered. Without a request, or in development: the single user of a library without accounts; in a
 * shared library, a stranger.
 *
 * @example
 * currentVisitor(); //=> { kind: "alone" }
 */
export const currentVisitor = (): Visitor =>
  storage().getStore() ??
  (process.env.PARALLAX_MODE === "shared" ? { kind: "anyone", isPublic: false } : { kind: "alone" });
