import "server-only";
import type { CallInput, IssuerInput, PartyInput } from "../schema/call-input";
import { precisionOf } from "../schema/dates";
import { hashText } from "../schema/hash-text";
import { database } from "./client";
import type { Prisma } from "./generated/client";

const partyConnection = (party: PartyInput) => ({ connectOrCreate: { where: { slug: party.slug }, create: party } });

const issuerConnection = ({ party, ...issuer }: IssuerInput) => ({
  connectOrCreate: { where: { slug: issuer.slug }, create: { ...issuer, party: partyConnection(party) } },
});

/** The issuer's slug; its second readout of the same call is "slug-2", and so on. */
function readoutSlugs(readouts: CallInput["readouts"]): string[] {
  const seen = new Map<string, number>();
  return readouts.map(({ issuer: { slug } }) => {
    const count = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  });
}

/**
 * Stores a call with its parties, readouts and their first revisions, in one transaction: all of it or none.
 * Parties and issuers that are known by their slug are used as they are.
 *
 * @param call checked by `callInput`
 * @returns the slug under which it is found
 * @throws when the slug is taken, or the database cannot be written
 */
export async function createCall(call: CallInput, client: Prisma.TransactionClient = database()): Promise<string> {
  const slugs = readoutSlugs(call.readouts);
  await client.call.create({
    data: {
      slug: call.slug,
      title: call.title,
      kind: call.kind,
      date: call.date,
      datePrecision: precisionOf(call.date),
      parties: {
        create: call.parties.map(({ party, principal }, position) => ({
          party: partyConnection(party),
          principal,
          position,
        })),
      },
      readouts: {
        create: call.readouts.map(({ issuer, text, ...readout }, position) => ({
          ...readout,
          slug: slugs[position]!,
          position,
          issuer: issuerConnection(issuer),
          revisions: { create: { number: 1, text, sha256: hashText(text) } },
        })),
      },
    },
  });
  return call.slug;
}

/** Stores example calls in an empty database, all or none. Answers how many were stored: none when a call is there. */
export async function createCallsIfEmpty(calls: CallInput[]): Promise<number> {
  return database().$transaction(async (transaction) => {
    if ((await transaction.call.count()) > 0) return 0;
    for (const call of calls) await createCall(call, transaction);
    return calls.length;
  });
}
