import "server-only";
import type { ReadoutCorrection } from "../../schema/corrections";
import { hashText } from "../../schema/hash-text";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { currentCall, currentReadout, type CurrentSlug } from "../calls/current";
import { inWriteTransaction } from "../write-transaction";
import type { ReadoutKind, Extent } from "../../model/vocabularies";
import type { ReadoutName } from "../../model/readout-pairs";
import type { EditableReadout } from "../../model/corrections";

type Client = Prisma.TransactionClient;
export type ReadoutCorrected =
  /** `revision` is the number of the new revision; null when the text is the one that is stored, and there is none. */
  | { kind: "saved"; name: ReadoutName; revision: number | null }
  /** Somebody else has saved meanwhile: what is stored now. */
  | { kind: "conflict"; current: EditableReadout }
  /** The text was changed, and no reason given. */
  | { kind: "unexplained" }
  | { kind: "unknown-issuer" }
  /** The readout or its call is in the bin, or was never there. */
  | { kind: "gone" };

const EDITABLE = {
  call: { select: { slug: true, title: true, hiddenAt: true } },
  slug: true,
  version: true,
  hiddenAt: true,
  issuer: { select: { slug: true, name: true } },
  kind: true,
  extent: true,
  language: true,
  sourceUrl: true,
  sourceTitle: true,
  quotedBy: true,
  publishedAt: true,
  revisions: { orderBy: { number: "desc" }, select: { number: true, text: true }, take: 1 },
} satisfies Prisma.ReadoutSelect;

async function readEditable(id: number, client: Client): Promise<EditableReadout> {
  const { revisions, ...stored } = await client.readout.findUniqueOrThrow({ where: { id }, select: EDITABLE });
  return {
    ...stored,
    kind: stored.kind as ReadoutKind,
    extent: stored.extent as Extent,
    revision: revisions[0] ?? { number: 0, text: "" },
  };
}

interface Place {
  call: CurrentSlug;
  readout: CurrentSlug;
}

/** The readout of that name, now or formerly. */
export async function placeOf({ call: slug, readout: of }: ReadoutName, client: Client): Promise<Place | null> {
  const call = await currentCall(slug, client);
  const readout = call && (await currentReadout(call.id, of, client));
  return readout && { call, readout };
}

/** The readout as it is corrected, by its name or one that it had before, in the bin or not; null when there is none. */
export async function findEditableReadout(name: ReadoutName): Promise<EditableReadout | null> {
  const place = await placeOf(name, database());
  return place && readEditable(place.readout.id, database());
}

/**
 * The issuer's slug, or with the first number from 2 on that no other readout of the call has, or had.
 *
 * @param own the readout that it is for, whose own slugs are free to it; null for a new one
 */
export async function freeSlug(callId: number, own: number | null, issuer: string, client: Client): Promise<string> {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? issuer : `${issuer}-${n}`;
    const owner = await currentReadout(callId, slug, client);
    if (!owner || owner.id === own) return slug;
  }
}

/** Gives the readout another issuer, and the slug that follows from it; the former one keeps leading to it. */
async function moveSlug(place: Place, issuer: string, client: Client): Promise<string> {
  const { call, readout } = place;
  const slug = await freeSlug(call.id, readout.id, issuer, client);
  if (slug === readout.slug) return slug;
  await client.formerReadoutSlug.deleteMany({ where: { callId: call.id, slug } });
  await client.formerReadoutSlug.create({ data: { callId: call.id, slug: readout.slug, readoutId: readout.id } });
  return slug;
}

async function storeCorrection(place: Place, now: EditableReadout, correction: ReadoutCorrection, client: Client) {
  const { text, reason, issuer, ...said } = correction;
  const { sourceUrl = null, sourceTitle = null, quotedBy = null, publishedAt = null } = said;
  const readoutId = place.readout.id;
  const slug = issuer === now.issuer.slug ? now.slug : await moveSlug(place, issuer, client);
  await client.readout.update({
    where: { id: readoutId },
    data: {
      ...said,
      ...{ sourceUrl, sourceTitle, quotedBy, publishedAt },
      slug,
      issuer: { connect: { slug: issuer } },
      version: { increment: 1 },
    },
  });
  const name = { call: place.call.slug, readout: slug };
  if (text === now.revision.text) return { kind: "saved", name, revision: null } as const;
  const number = now.revision.number + 1;
  await client.revision.create({ data: { readoutId, number, text, sha256: hashText(text), reason: reason! } });
  return { kind: "saved", name, revision: number } as const;
}

/**
 * Corrects what is said of a readout, in one transaction that holds the write lock; a changed text becomes a new revision, a text that is the stored one does
 * not. Of two who correct the same version at once the second is told what the first has saved.
 *
 * @param name the one that the readout has, or had
 * @param version the one that was corrected (`EditableReadout`)
 * @param correction checked by `readoutCorrection`
 * @throws when the database cannot be written
 */
export async function correctReadout(
  name: ReadoutName,
  version: number,
  correction: ReadoutCorrection,
): Promise<ReadoutCorrected> {
  return inWriteTransaction(async (client): Promise<ReadoutCorrected> => {
    const place = await placeOf(name, client);
    if (!place || place.call.hiddenAt || place.readout.hiddenAt) return { kind: "gone" };
    const current = await readEditable(place.readout.id, client);
    if (current.version !== version) return { kind: "conflict", current };
    if (correction.text !== current.revision.text && correction.reason === undefined) return { kind: "unexplained" };
    const issuer = await client.issuer.findUnique({ where: { slug: correction.issuer }, select: { id: true } });
    if (!issuer) return { kind: "unknown-issuer" };
    return storeCorrection(place, current, correction, client);
  });
}
