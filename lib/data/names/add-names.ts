import "server-only";
import type { IssuerInput, PartyInput } from "../../schema/call-input";
import type { Prisma } from "../generated/client";

/**
 * Stores parties that a correction introduces. If a slug is stored already, or is another party's former one, that party stays as it is.
 *
 * @param client the transaction of the correction
 * @throws when the database cannot be written
 * @example
 * await addParties(client, [{ slug: "japan", name: "Japan", adjective: "Japanese" }]);
 */
export async function addParties(client: Prisma.TransactionClient, parties: readonly PartyInput[]): Promise<void> {
  for (const party of parties) {
    const isFormer = await client.formerPartySlug.findUnique({ where: { slug: party.slug }, select: { slug: true } });
    if (!isFormer) await client.party.upsert({ where: { slug: party.slug }, create: party, update: {} });
  }
}

/**
 * Stores an issuer that a correction introduces, like `addParties`.
 *
 * @param client the transaction of the correction
 * @throws when the database cannot be written
 * @example
 * await addIssuers(client, [{ slug: "white-house", name: "White House", kind: "presidency", party }]);
 */
export async function addIssuers(client: Prisma.TransactionClient, issuers: readonly IssuerInput[]): Promise<void> {
  for (const { party, ...issuer } of issuers) {
    const isFormer = await client.formerIssuerSlug.findUnique({ where: { slug: issuer.slug }, select: { slug: true } });
    const of = { connect: { slug: party.slug } };
    if (!isFormer)
      await client.issuer.upsert({ where: { slug: issuer.slug }, create: { ...issuer, party: of }, update: {} });
  }
}
