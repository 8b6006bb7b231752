import { AsyncLocalStorage } from "node:async_hooks";
import { can, type Visitor } from "../../model/people/roles";
import { withAudience, type Audience } from "../current-audience";

const shared = globalThis as typeof globalThis & { parallaxVisitor?: AsyncLocalStorage<Visitor> };

/** The server and its pages load this module each for themselves; the storage is one. It is here because writes are by somebody. */
const storage = () => (shared.parallaxVisitor ??= new AsyncLocalStorage());

function audienceOf(visitor: Visitor): Audience {
  if (visitor.kind === "alone") return "alone";
  return can(visitor, "see", { isDraft: true }) ? "members" : "public";
}

/**
 * Answers a request of somebody: what is read for it is what they may see (lib/data/audience.ts).
 *
 * @example
 * await withVisitor({ kind: "member", member }, () => handle(request, response));
 */
export const withVisitor = <T>(visitor: Visitor, answer: () => T): T =>
  storage().run(visitor, () => withAudience(audienceOf(visitor), answer));

/**
 * Who sent the request that is being answered. Where nobody has asked, as in development: whoever sits before the machine; in a shared
 * library, a stranger.
 *
 * @example
 * currentVisitor(); //=> { kind: "alone" }
 */
export const currentVisitor = (): Visitor =>
  storage().getStore() ??
  (process.env.PARALLAX_MODE === "shared" ? { kind: "anyone", isPublic: false } : { kind: "alone" });
