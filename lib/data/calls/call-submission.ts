import "server-only";
import type { CallInput } from "../../schema/call-input";
import { hashText } from "../../schema/hash-text";
import { canonicalJson } from "../../schema/snapshot";
import type { PreparedAlignments } from "../comparisons/call-comparisons";
import { createCall } from "./call-writes";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { isSlugTaken } from "./current";
import { inWriteTransaction } from "../write-transaction";

/** The answer to a form: `existing` when the same form made a call before, `taken` when another call has the slug. */
export type Submitted = { kind: "created" | "existing"; slug: string } | { kind: "taken" };

const submissionOf = (call: CallInput) => hashText(canonicalJson(call));

/**
 * The call that the same form made before; null when none did.
 *
 * @param client a transaction that this is a part of, if it is one
 * @example
 * await findSubmitted(call); //=> { kind: "existing", slug: "2030-01-02-marenov-ilves" }
 */
export async function findSubmitted(
  call: CallInput,
  client: Prisma.TransactionClient = database(),
): Promise<Submitted | null> {
  const where = { submission: submissionOf(call) };
  const stored = await client.call.findUnique({ where, select: { slug: true } });
  return stored && { kind: "existing", slug: stored.slug };
}

/** The slug, or the slug with the first number from 2 on that no call has had. */
async function freeSlug(slug: string, client: Prisma.TransactionClient): Promise<string> {
  for (let n = 1; ; n++) {
    const free = n === 1 ? slug : `${slug}-${n}`;
    if (!(await isSlugTaken(free, client))) return free;
  }
}

/**
 * Stores a call once, however often its form is sent: the same content is the same call. A slug that a call has or had is not given to
 * another, because its address leads to that call for good.
 *
 * @param isProposed whether the slug was proposed, not typed: if it is taken, a free one is used instead
 * @param prepared what was compared before, to be stored with the call
 * @throws when the database cannot be written
 * @example
 * await submitCall(call); //=> { kind: "created", slug: "2030-01-02-marenov-ilves" }
 * await submitCall(call); //=> { kind: "existing", slug: "2030-01-02-marenov-ilves" }
 */
export const submitCall = (
  call: CallInput,
  isProposed = false,
  prepared: PreparedAlignments | null = null,
): Promise<Submitted> =>
  inWriteTransaction(async (client): Promise<Submitted> => {
    const existing = await findSubmitted(call, client);
    if (existing) return existing;
    const slug = isProposed ? await freeSlug(call.slug, client) : call.slug;
    if (await isSlugTaken(slug, client)) return { kind: "taken" };
    await createCall({ ...call, slug }, client, prepared);
    await client.call.update({ where: { slug }, data: { submission: submissionOf(call) } });
    return { kind: "created", slug };
  });
