import "server-only";
import type { CallInput, IssuerInput, PartyInput } from "../../schema/call-input";
import type { Prisma } from "../generated/client";

type Client = Prisma.TransactionClient;

/** The current slugs of some parties or issuers, by their former ones. */
type Current = Map<string, string>;

async function currentParties(client: Client, slugs: string[]): Promise<Current> {
  const former = await client.formerPartySlug.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true, party: { select: { slug: true } } },
  });
  return new Map(former.map(({ slug, party }) => [slug, party.slug]));
}

async function currentIssuers(client: Client, slugs: string[]): Promise<Current> {
  const former = await client.formerIssuerSlug.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true, issuer: { select: { slug: true } } },
  });
  return new Map(former.map(({ slug, issuer }) => [slug, issuer.slug]));
}

const renamed = <T extends { slug: string }>(named: T, current: Current): T => ({
  ...named,
  slug: current.get(named.slug) ?? named.slug,
});

/**
 * An issuer and its party with their current slugs: a former slug leads to its current owner, and never creates another.
 *
 * @param client a transaction
 * @throws when the database cannot be read
 * @example
 * (await withCurrentIssuer(client, issuer)).slug; //=> "us-state-department", for one that was sent as "state-dept"
 */
export async function withCurrentIssuer(client: Client, issuer: IssuerInput): Promise<IssuerInput> {
  const party: PartyInput = renamed(issuer.party, await currentParties(client, [issuer.party.slug]));
  return { ...renamed(issuer, await currentIssuers(client, [issuer.slug])), party };
}

/**
 * A call with the current slugs of its parties and issuers, like `withCurrentIssuer`.
 *
 * @throws when the database cannot be read
 * @example
 * (await withCurrentNames(client, call)).parties[0]?.party.slug; //=> "turkiye", for one that was sent as "turkey"
 */
export async function withCurrentNames(client: Client, call: CallInput): Promise<CallInput> {
  const issuers = call.readouts.map(({ issuer }) => issuer);
  const slugs = [...call.parties.map(({ party }) => party.slug), ...issuers.map(({ party }) => party.slug)];
  const parties = await currentParties(client, slugs);
  const publishers = await currentIssuers(
    client,
    issuers.map(({ slug }) => slug),
  );
  return {
    ...call,
    parties: call.parties.map((seat) => ({ ...seat, party: renamed(seat.party, parties) })),
    readouts: call.readouts.map(({ issuer, ...readout }) => ({
      ...readout,
      issuer: { ...renamed(issuer, publishers), party: renamed(issuer.party, parties) },
    })),
  };
}
