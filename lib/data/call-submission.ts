import "server-only";
import type { CallInput } from "../schema/call-input";
import { hashText } from "../schema/hash-text";
import { canonicalJson } from "../schema/snapshot";
import { createCall } from "./call-writes";
import { database } from "./client";
import { Prisma } from "./generated/client";

/** What became of a form: `known` when the same was sent before, `taken` when another call has the address. */
export type Submitted = { kind: "created" | "known"; slug: string } | { kind: "taken" };

const submissionOf = (call: CallInput) => hashText(canonicalJson(call));

/** The call that the very same form made before; null when none did. */
export async function findSubmitted(call: CallInput): Promise<Submitted | null> {
  const where = { submission: submissionOf(call) };
  const stored = await database().call.findUnique({ where, select: { slug: true } });
  return stored && { kind: "known", slug: stored.slug };
}

const isTaken = (error: unknown) => error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";

/**
 * Stores a call once, however often its form is sent: the same content is the same call. A slug that a call has or had before is
 * not given again, because its address leads to that call for good.
 *
 * @throws when the database cannot be written
 */
export async function submitCall(call: CallInput): Promise<Submitted> {
  const known = await findSubmitted(call);
  if (known) return known;
  try {
    return await database().$transaction(async (transaction): Promise<Submitted> => {
      if (await transaction.formerCallSlug.findUnique({ where: { slug: call.slug } })) return { kind: "taken" };
      await createCall(call, transaction);
      await transaction.call.update({ where: { slug: call.slug }, data: { submission: submissionOf(call) } });
      return { kind: "created", slug: call.slug };
    });
  } catch (error) {
    if (!isTaken(error)) throw error;
    // Whoever was quicker may have sent the very same form.
    return (await findSubmitted(call)) ?? { kind: "taken" };
  }
}
