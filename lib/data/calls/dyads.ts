import "server-only";
import type { ListedCall } from "../../model/calls/call-list";
import type { Dyad, DyadCall, DyadComparison } from "../../model/dyads/dyads";
import type { RowKind } from "../../model/dyads/patterns";
import { LIBRARY, callScope, type Scope } from "../../model/library/scopes";
import { swapSides } from "../../model/comparisons/sides";
import { knownParties } from "../audience";
import { database } from "../client";
import { findDyadComparisons } from "../comparisons/dyad-comparisons";
import { swapTopics } from "../comparisons/swap-stored";
import { Prisma } from "../generated/client";
import { PARTY } from "./columns";
import { findNarrowCalls } from "./narrow-calls";

/** Turns a comparison so that the party of this slug is on the left, if exactly one of its sides is the party's. */
function turn(compared: DyadComparison, { readouts }: ListedCall, party: string): DyadComparison {
  const { sides, coverage, topics } = compared;
  const isOf = (slug: string) => readouts.find((readout) => readout.slug === slug)?.issuer.party.slug === party;
  if (!isOf(sides.right) || isOf(sides.left)) return compared;
  return { ...compared, sides: swapSides(sides), coverage: swapSides(coverage), topics: swapTopics(topics) };
}

/** Calls with what lists show of them, and what is stored of their comparisons; the oldest first. */
async function readCalls(where: Prisma.Sql, kind: RowKind): Promise<(DyadCall & { id: number })[]> {
  const listed = await findNarrowCalls(where);
  const compared = await findDyadComparisons(
    listed.map(({ id }) => id),
    kind,
  );
  return listed.map((call) => ({ ...call, comparisons: compared.get(call.id) ?? [] }));
}

const withParty = (slug: string) => Prisma.sql`
  "c"."id" IN (SELECT "callId" FROM "CallParty" JOIN "Party" ON "Party"."id" = "partyId" WHERE "slug" = ${slug})`;

const turned = <T extends DyadCall>(call: T, party: string): T => ({
  ...call,
  comparisons: call.comparisons.map((one) => turn(one, call, party)),
});

/**
 * Two parties and all calls in which both take part, except those in the trash, the oldest first; calls of one day in the order of their
 * slugs. Each call has its readouts with their issuers, and what is stored of its comparisons: coverage and topic claims.
 * It takes four statements, and one for each 500 calls.
 *
 * @param slugs of the two parties; in comparisons a readout of the first party is on the left
 * @param kind what the claims are about: topics, or concepts instead
 * @returns null if one of them is not stored, or both are the same; a dyad without calls if the two have none
 * @throws when a row cannot be read
 * @example
 * (await findDyad(["us", "azerbaijan"]))?.calls[0]?.slug; //=> "2022-05-11-blinken-aliyev"
 */
export async function findDyad(
  slugs: readonly [string, string],
  kind: RowKind = "topics",
): Promise<(Dyad & { dependsOn: readonly Scope[] }) | null> {
  const [here, there] = slugs;
  if (here === there) return null;
  const parties = await database().party.findMany({
    where: { slug: { in: [...slugs] }, ...knownParties() },
    select: PARTY,
  });
  const [first, second] = slugs.map((slug) => parties.find((party) => party.slug === slug));
  if (!first || !second) return null;
  const calls = await readCalls(Prisma.sql`${withParty(here)} AND ${withParty(there)}`, kind);
  return {
    parties: [first, second],
    calls: calls.map((call) => turned(call, here)),
    // The library's scope covers new calls of the two, and calls that are renamed.
    dependsOn: [LIBRARY, ...calls.map(({ id }) => callScope(id))],
  };
}

/**
 * The calls in which an issuer has a readout, except those in the trash, as dyads of its party: one for each other party that takes part in
 * any. A call of three parties is in each of its dyads. It takes as many statements as `findDyad`.
 *
 * @param issuer its slug, @param kind as in `findDyad`
 * @returns dyads in no order, with the issuer's party first in each
 * @throws when a row cannot be read
 * @example
 * (await findIssuerDyads("vestria-mfa"))[0]?.parties[0].slug; //=> "vestria"
 */
export async function findIssuerDyads(issuer: string, kind: RowKind = "topics"): Promise<Dyad[]> {
  const calls = await readCalls(
    Prisma.sql`"c"."id" IN (
    SELECT "callId" FROM "Readout" JOIN "Issuer" ON "Issuer"."id" = "issuerId"
    WHERE "Issuer"."slug" = ${issuer} AND "Readout"."hiddenAt" IS NULL)`,
    kind,
  );
  const dyads = new Map<string, Dyad>();
  for (const call of calls) {
    const own = call.readouts.find((readout) => readout.issuer.slug === issuer)!.issuer.party;
    for (const { party } of call.parties.filter(({ party: { slug } }) => slug !== own.slug)) {
      const dyad = dyads.get(party.slug) ?? { parties: [own, party], calls: [] };
      dyad.calls.push(turned(call, own.slug));
      dyads.set(party.slug, dyad);
    }
  }
  return [...dyads.values()];
}
