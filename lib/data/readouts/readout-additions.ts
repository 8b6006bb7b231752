import "server-only";
import { callPath } from "../../addresses/call-path";
import type { ReadoutInput } from "../../schema/call-input";
import { MAX_READOUTS } from "../../schema/limits";
import { hashText } from "../../schema/hash-text";
import { issuerConnection } from "../calls/call-writes";
import { withCurrentIssuer } from "../names/current-names";
import { currentCall } from "../calls/current";
import type { Prisma } from "../generated/client";
import { recordComparisons, type PreparedAlignments } from "../comparisons/call-comparisons";
import { freeSlug } from "./readout-edits";
import { storeAudited } from "../store-audited";
import { revisionAdded } from "../outbox/news";

export type ReadoutAdded =
  | { kind: "added"; call: string; slug: string }
  /** The call has a readout of this issuer with the same text. */
  | { kind: "existing"; call: string; slug: string }
  /** The call has the maximum number of readouts. */
  | { kind: "full" }
  /** The call is deleted, or was never stored. */
  | { kind: "missing" };

/**
 * Adds a readout to a stored call, after its others: once, however often its form is sent.
 *
 * @param callSlug the call's slug, current or former
 * @param prepared alignments made before, to be stored with the readout
 * @throws when the database cannot be written
 * @example
 * await addReadoutTo("2030-01-02-marenov-ilves", readout); //=> { kind: "added", call: "2030-01-02-marenov-ilves", slug: "ostania-mfa" }
 * await addReadoutTo("2030-01-02-marenov-ilves", readout); //=> { kind: "existing", … }
 */
export async function addReadoutTo(
  callSlug: string,
  { issuer: given, text, ...readout }: ReadoutInput,
  prepared: PreparedAlignments | null = null,
): Promise<ReadoutAdded> {
  const add = async (client: Prisma.TransactionClient): Promise<ReadoutAdded> => {
    const call = await currentCall(callSlug, client);
    if (!call || call.deletedAt) return { kind: "missing" };
    const sha256 = hashText(text);
    const issuer = await withCurrentIssuer(client, given);
    const stored = await client.readout.findMany({
      where: { callId: call.id },
      select: {
        slug: true,
        position: true,
        deletedAt: true,
        issuer: { select: { slug: true } },
        revisions: { select: { sha256: true } },
      },
    });
    const current = stored.filter(({ deletedAt }) => deletedAt === null);
    const same = current.find(
      (other) => other.issuer.slug === issuer.slug && other.revisions.some((made) => made.sha256 === sha256),
    );
    if (same) return { kind: "existing", call: call.slug, slug: same.slug };
    if (current.length >= MAX_READOUTS) return { kind: "full" };
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
    await recordComparisons(call.id, prepared, client);
    return { kind: "added", call: call.slug, slug };
  };
  return storeAudited(add, (answer) => {
    if (answer.kind !== "added") return null;
    const news = revisionAdded({ call: answer.call, readout: answer.slug }, 1);
    return { act: "readout-added", thing: callPath(answer.call), news };
  });
}
