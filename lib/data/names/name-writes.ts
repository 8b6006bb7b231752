import "server-only";
import { partyNamesPath, type NameFault } from "../../addresses/name-path";
import type { NameChangeKind, NamedAs } from "../../model/calls/names";
import type { IssuerCorrection, PartyCorrection } from "../../schema/names";
import { isKnownToStrangers, knownIssuers, knownParties } from "../audience";
import type { Prisma } from "../generated/client";
import { storeAudited } from "../store-audited";

type Client = Prisma.TransactionClient;

/** The current slug of the party that was changed, or into which it was merged. */
export type NameResult = { kind: "saved"; party: string } | { kind: "fault"; fault: NameFault };

const fault = (name: NameFault): NameResult => ({ kind: "fault", fault: name });
const NAMED = { id: true, slug: true, name: true } as const;
const toNamedAs = ({ slug, name }: NamedAs): NamedAs => ({ slug, name });

function record(
  client: Client,
  kind: NameChangeKind,
  party: string,
  { before, after, wasKnown }: { before: NamedAs; after: NamedAs; wasKnown: boolean },
) {
  const [from, to] = [before, after].map((named) => JSON.stringify(toNamedAs(named)));
  return client.nameChange.create({ data: { kind, party, before: from!, after: to!, wasKnown }, select: { id: true } });
}

const isPartyKnown = (client: Client, id: number) =>
  isKnownToStrangers(() => client.party.count({ where: { id, ...knownParties() } }));

const isIssuerKnown = (client: Client, id: number) =>
  isKnownToStrangers(() => client.issuer.count({ where: { id, ...knownIssuers() } }));

/** Stores a change of names. */
const storeNames = (act: "names-corrected" | "names-merged", work: (client: Client) => Promise<NameResult>) =>
  storeAudited(work, (result) => (result.kind === "saved" ? { act, thing: partyNamesPath(result.party) } : null));

/** Whether another party has, or had, a slug: addresses are permanent. */
async function isPartySlugTaken(client: Client, slug: string, id: number): Promise<boolean> {
  const other = { slug, NOT: { id } };
  const former = await client.formerPartySlug.count({ where: { slug, NOT: { partyId: id } } });
  return former + (await client.party.count({ where: other })) > 0;
}

async function isIssuerSlugTaken(client: Client, slug: string, id: number): Promise<boolean> {
  const former = await client.formerIssuerSlug.count({ where: { slug, NOT: { issuerId: id } } });
  return former + (await client.issuer.count({ where: { slug, NOT: { id } } })) > 0;
}

/**
 * Corrects a party's names. Its former slug keeps leading to it.
 *
 * @param slug its current one
 * @throws when the database cannot be written
 * @example
 * await correctParty("turkey", { slug: "turkiye", name: "Türkiye", adjective: "Turkish" }); //=> { kind: "saved", party: "turkiye" }
 */
export const correctParty = (slug: string, correction: PartyCorrection): Promise<NameResult> =>
  storeNames("names-corrected", async (client) => {
    const party = await client.party.findUnique({ where: { slug }, select: NAMED });
    if (!party) return fault("missing");
    if (await isPartySlugTaken(client, correction.slug, party.id)) return fault("taken");
    const wasKnown = await isPartyKnown(client, party.id);
    await client.formerPartySlug.deleteMany({ where: { slug: correction.slug } });
    if (correction.slug !== slug) await client.formerPartySlug.create({ data: { slug, partyId: party.id, wasKnown } });
    await client.party.update({ where: { id: party.id }, data: correction });
    await record(client, "party-corrected", correction.slug, { before: party, after: correction, wasKnown });
    return { kind: "saved", party: correction.slug };
  });

/**
 * Merges a party into another, which gets its calls, issuers and addresses.
 *
 * @param slug of the party that is merged
 * @param into slug of the party that stays
 * @returns `same-call` if both take part in one call, so that they cannot be the same
 * @throws when the database cannot be written
 * @example
 * await mergeParty("usa", "us"); //=> { kind: "saved", party: "us" }
 */
export const mergeParty = (slug: string, into: string): Promise<NameResult> =>
  storeNames("names-merged", async (client) => {
    const party = await client.party.findUnique({ where: { slug }, select: NAMED });
    const other = await client.party.findUnique({ where: { slug: into }, select: NAMED });
    if (!party || !other || party.id === other.id) return fault("missing");
    const both = await client.call.count({
      where: { AND: [{ parties: { some: { partyId: party.id } } }, { parties: { some: { partyId: other.id } } }] },
    });
    if (both > 0) return fault("same-call");
    const wasKnown = await isPartyKnown(client, party.id);
    await client.callParty.updateMany({ where: { partyId: party.id }, data: { partyId: other.id } });
    await client.issuer.updateMany({ where: { partyId: party.id }, data: { partyId: other.id } });
    await client.formerPartySlug.updateMany({ where: { partyId: party.id }, data: { partyId: other.id } });
    await client.party.delete({ where: { id: party.id } });
    await client.formerPartySlug.create({ data: { slug, partyId: other.id, wasKnown } });
    await record(client, "party-merged", into, { before: party, after: other, wasKnown });
    return { kind: "saved", party: into };
  });

/**
 * Corrects an issuer's names and kind. Its former slug keeps leading to it; readouts keep their addresses.
 *
 * @throws when the database cannot be written
 * @example
 * await correctIssuer("mfa", { slug: "velmora-mfa", name: "Ministry", kind: "foreign-ministry" }); //=> { kind: "saved", party: "velmora" }
 */
export const correctIssuer = (slug: string, correction: IssuerCorrection): Promise<NameResult> =>
  storeNames("names-corrected", async (client) => {
    const issuer = await client.issuer.findUnique({
      where: { slug },
      select: { ...NAMED, party: { select: { slug: true } } },
    });
    if (!issuer) return fault("missing");
    if (await isIssuerSlugTaken(client, correction.slug, issuer.id)) return fault("taken");
    const wasKnown = await isIssuerKnown(client, issuer.id);
    await client.formerIssuerSlug.deleteMany({ where: { slug: correction.slug } });
    if (correction.slug !== slug)
      await client.formerIssuerSlug.create({ data: { slug, issuerId: issuer.id, wasKnown } });
    await client.issuer.update({ where: { id: issuer.id }, data: correction });
    await record(client, "issuer-corrected", issuer.party.slug, { before: issuer, after: correction, wasKnown });
    return { kind: "saved", party: issuer.party.slug };
  });

/**
 * Merges an issuer into another, which gets its readouts and addresses.
 *
 * @throws when the database cannot be written
 * @example
 * await mergeIssuer("state-dept", "us-state-department"); //=> { kind: "saved", party: "us" }
 */
export const mergeIssuer = (slug: string, into: string): Promise<NameResult> =>
  storeNames("names-merged", async (client) => {
    const select = { ...NAMED, party: { select: { slug: true } } } as const;
    const issuer = await client.issuer.findUnique({ where: { slug }, select });
    const other = await client.issuer.findUnique({ where: { slug: into }, select });
    if (!issuer || !other || issuer.id === other.id) return fault("missing");
    const wasKnown = await isIssuerKnown(client, issuer.id);
    await client.readout.updateMany({ where: { issuerId: issuer.id }, data: { issuerId: other.id } });
    await client.formerIssuerSlug.updateMany({ where: { issuerId: issuer.id }, data: { issuerId: other.id } });
    await client.issuer.delete({ where: { id: issuer.id } });
    await client.formerIssuerSlug.create({ data: { slug, issuerId: other.id, wasKnown } });
    await record(client, "issuer-merged", other.party.slug, { before: issuer, after: other, wasKnown });
    return { kind: "saved", party: other.party.slug };
  });
