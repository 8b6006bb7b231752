import "server-only";
import type { CallInput } from "../schema/call-input";
import { hashText } from "../schema/hash-text";
import { canonicalJson } from "../schema/snapshot";
import { createCall } from "./call-writes";
import { database } from "./client";
import { Prisma } from "./generated/client";

/** What became of a form: `known` when the same was sent before, `taken` when another call has the address. */
export type Submitted = { kind: "created" | "known"; slug: string } | { kind: "taken" };

async function findSubmitted(submission: string): Promise<Submitted | null> {
  const call = await database().call.findUnique({ where: { submission }, select: { slug: true } });
  return call && { kind: "known", slug: call.slug };
}

const isTaken = (error: unknown) => error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";

/**
 * Stores a call once, however often its form is sent: the same content is the same call. A slug that a call has or had before is
 * not given again, because its address leads to that call for good.
 *
 * @throws when the database cannot be written
 */
export async function submitCall(call: CallInput): Promise<Submitted> {
  const submission = hashText(canonicalJson(call));
  const known = await findSubmitted(submission);
  if (known) return known;
  try {
    return await database().$transaction(async (transaction): Promise<Submitted> => {
      if (await transaction.formerCallSlug.findUnique({ where: { slug: call.slug } })) return { kind: "taken" };
      await createCall(call, transaction);
      await transaction.call.update({ where: { slug: call.slug }, data: { submission } });
      return { kind: "created", slug: call.slug };
    });
  } catch (error) {
    if (!isTaken(error)) throw error;
    // Whoever was quicker may have sent the very same form.
    return (await findSubmitted(submission)) ?? { kind: "taken" };
  }
}
