import "server-only";
import { readoutPath } from "../../addresses/readout-path";
import { markTitle } from "../../model/calls/fictional";
import type { IssuerInput } from "../../schema/call-input";
import { addIssuers } from "../names/add-names";
import type { ReadoutCorrection } from "../../schema/corrections";
import { hashText } from "../../schema/hash-text";
import { READOUT } from "../calls/columns";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { currentCall, currentReadout, type CurrentSlug } from "../calls/current";
import { forgetComparisons, recordComparisons, type PreparedAlignments } from "../comparisons/call-comparisons";
import { storeAudited } from "../store-audited";
import { revisionAdded } from "../outbox/news";
import type { ReadoutKind, Extent } from "../../model/calls/vocabularies";
import type { ReadoutName } from "../../model/calls/readout-pairs";
import type { EditableReadout } from "../../model/calls/corrections";

type Client = Prisma.TransactionClient;
export type ReadoutCorrected =
  /** `revision` is the number of the new revision; null if the text is unchanged. */
  | { kind: "saved"; name: ReadoutName; revision: number | null }
  /** Somebody else saved in the meantime; these are the current values. */
  | { kind: "conflict"; current: EditableReadout }
  /** The text was changed without a reason. */
  | { kind: "unexplained" }
  | { kind: "unknown-issuer" }
  /** The readout or its call is deleted, or was never stored. */
  | { kind: "missing" };

const EDITABLE = {
  ...READOUT,
  call: { select: { slug: true, title: true, isFictional: true, deletedAt: true } },
  version: true,
  deletedAt: true,
  issuer: { select: { slug: true, name: true } },
  revisions: { orderBy: { number: "desc" }, select: { number: true, text: true }, take: 1 },
} satisfies Prisma.ReadoutSelect;

async function readEditable(id: number, client: Client): Promise<EditableReadout> {
  const { revisions, ...stored } = await client.readout.findUniqueOrThrow({ where: { id }, select: EDITABLE });
  return {
    ...stored,
    call: markTitle(stored.call),
    kind: stored.kind as ReadoutKind,
    extent: stored.extent as Extent,
    revision: revisions[0] ?? { number: 0, text: "" },
  };
}

/** A readout and its call. */
interface NamedReadout {
  call: CurrentSlug;
  readout: CurrentSlug;
}

/**
 * The readout of a current or former name.
 *
 * @returns with its call; either may be in the trash. Null if there is none
 * @example
 * (await findNamedReadout({ call: "2024-04-03-blinken-aliyev", readout: "us-state-department" }, client))?.readout.slug;
 * //=> "us-state-department"
 */
export async function findNamedReadout(
  { call: slug, readout: of }: ReadoutName,
  client: Client,
): Promise<NamedReadout | null> {
  const call = await currentCall(slug, client);
  const readout = call && (await currentReadout(call.id, of, client));
  return readout && { call, readout };
}

/**
 * A readout for its correction form, by its current or former name, deleted or not; null if there is none.
 *
 * @example
 * (await findEditableReadout(name))?.revision.number; //=> 2
 */
export async function findEditableReadout(name: ReadoutName): Promise<EditableReadout | null> {
  const found = await findNamedReadout(name, database());
  return found && readEditable(found.readout.id, database());
}

/**
 * The issuer's slug, or that slug with the first number from 2 on that no other readout of the call has or had.
 *
 * @param own the readout that it is for, which may use its own slugs; null for a new one
 * @example
 * await freeSlug(call.id, null, "velmora-mfa", client); //=> "velmora-mfa-2", where the call has one of that issuer
 */
export async function freeSlug(callId: number, own: number | null, issuer: string, client: Client): Promise<string> {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? issuer : `${issuer}-${n}`;
    const owner = await currentReadout(callId, slug, client);
    if (!owner || owner.id === own) return slug;
  }
}

/** Changes the readout's issuer and, with it, its slug; the former slug keeps leading to it. */
async function moveSlug(found: NamedReadout, issuer: string, client: Client): Promise<string> {
  const { call, readout } = found;
  const slug = await freeSlug(call.id, readout.id, issuer, client);
  if (slug === readout.slug) return slug;
  await client.formerReadoutSlug.deleteMany({ where: { callId: call.id, slug } });
  await client.formerReadoutSlug.create({ data: { callId: call.id, slug: readout.slug, readoutId: readout.id } });
  return slug;
}

async function storeCorrection(
  found: NamedReadout,
  now: EditableReadout,
  correction: ReadoutCorrection,
  client: Client,
) {
  const { text, reason, issuer, ...fields } = correction;
  const { sourceUrl = null, sourceTitle = null, quotedBy = null, publishedAt = null } = fields;
  const readoutId = found.readout.id;
  const slug = issuer === now.issuer.slug ? now.slug : await moveSlug(found, issuer, client);
  await client.readout.update({
    where: { id: readoutId },
    data: {
      ...fields,
      sourceUrl,
      sourceTitle,
      quotedBy,
      publishedAt,
      slug,
      issuer: { connect: { slug: issuer } },
      version: { increment: 1 },
    },
  });
  const name = { call: found.call.slug, readout: slug };
  if (text === now.revision.text) return { kind: "saved", name, revision: null } as const;
  const number = now.revision.number + 1;
  await client.revision.create({ data: { readoutId, number, text, sha256: hashText(text), reason: reason! } });
  return { kind: "saved", name, revision: number } as const;
}

/**
 * Corrects a readout, in one transaction that holds the write lock. A changed text becomes a new revision. If two people correct the same
 * version, the second gets back what the first saved.
 *
 * @param name the readout's current or former name
 * @param version the corrected version (`EditableReadout`)
 * @param correction checked by `readoutCorrection`
 * @param prepared alignments made before, to be stored with a new revision
 * @param added issuers to be stored with it
 * @throws when the database cannot be written
 * @example
 * await storeReadoutCorrection(name, 1, correction); //=> { kind: "saved", name, revision: 2 }
 * await storeReadoutCorrection(name, 1, other);      //=> { kind: "conflict", … }
 */
export async function storeReadoutCorrection(
  name: ReadoutName,
  version: number,
  correction: ReadoutCorrection,
  prepared: PreparedAlignments | null = null,
  added: readonly IssuerInput[] = [],
): Promise<ReadoutCorrected> {
  const correct = async (client: Client): Promise<ReadoutCorrected> => {
    const found = await findNamedReadout(name, client);
    if (!found || found.call.deletedAt || found.readout.deletedAt) return { kind: "missing" };
    const current = await readEditable(found.readout.id, client);
    if (current.version !== version) return { kind: "conflict", current };
    if (correction.text !== current.revision.text && correction.reason === undefined) return { kind: "unexplained" };
    await addIssuers(client, added);
    const issuer = await client.issuer.findUnique({ where: { slug: correction.issuer }, select: { id: true } });
    if (!issuer) return { kind: "unknown-issuer" };
    const saved = await storeCorrection(found, current, correction, client);
    if (correction.language !== current.language) await forgetComparisons(found.readout.id, client);
    await recordComparisons(found.call.id, prepared, client);
    return saved;
  };
  return storeAudited(correct, (answer) => {
    if (answer.kind !== "saved") return null;
    const news = answer.revision === null ? undefined : revisionAdded(answer.name, answer.revision);
    return { act: "readout-corrected", thing: readoutPath(answer.name, "revisions"), news };
  });
}
