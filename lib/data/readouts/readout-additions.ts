import "server-only";
import { MAX_READOUTS, type ReadoutInput } from "../../schema/call-input";
import { hashText } from "../../schema/hash-text";
import { issuerConnection } from "../calls/call-writes";
import { currentCall } from "../calls/current";
import { freeSlug } from "./readout-edits";
import { inWriteTransaction } from "../write-transaction";

export type ReadoutAdded =
  | { kind: "added"; call: string; slug: string }
  /** The same issuer's readout with the very same text is there already. */
  | { kind: "known"; call: string; slug: string }
  /** The call shows as many readouts as a call may have. */
  | { kind: "full" }
  /** The call is in the bin, or was never there. */
  | { kind: "gone" };

/**
 * Adds a readout to a stored call, after those that it has: once, however often its form is sent.
 *
 * @param callSlug the call's slug, or one that it had
 * @throws when the database cannot be written
 */
export const addReadoutTo = (callSlug: string, { issuer, text, ...readout }: ReadoutInput): Promise<ReadoutAdded> =>
  inWriteTransaction(async (client): Promise<ReadoutAdded> => {
    const call = await currentCall(callSlug, client);
    if (!call || call.hiddenAt) return { kind: "gone" };
    const sha256 = hashText(text);
    const stored = await client.readout.findMany({
      where: { callId: call.id },
      select: {
        slug: true,
        position: true,
        hiddenAt: true,
        issuer: { select: { slug: true } },
        revisions: { select: { sha256: true } },
      },
    });
    const shown = stored.filter(({ hiddenAt }) => hiddenAt === null);
    const same = shown.find(
      (other) => other.issuer.slug === issuer.slug && other.revisions.some((made) => made.sha256 === sha256),
    );
    if (same) return { kind: "known", call: call.slug, slug: same.slug };
    if (shown.length >= MAX_READOUTS) return { kind: "full" };
    const slug = await freeSlug(call.id, null, issuer.slug, client);
    const position = Math.max(-1, ...stored.map((other) => other.position)) + 1;
    await client.readout.create({
      data: {
        ...readout,
        slug,
        position,
        call: { connect: { id: call.id } },
        issuer: issuerConnection(issuer),
        revisions: { create: { number: 1, text, sha256 } },
      },
    });
    return { kind: "added", call: call.slug, slug };
  });
