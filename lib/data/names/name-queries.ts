import "server-only";
import type { NameChange, NameChangeKind, NamedAs, NamedParty } from "../../model/calls/names";
import type { IssuerKind } from "../../model/calls/vocabularies";
import { knownIssuers, knownNames, knownParties, shownCalls, shownReadouts } from "../audience";
import { database } from "../client";
import type { Prisma } from "../generated/client";

/** Counts only what is shown to the audience. */
const party = () =>
  ({
    slug: true,
    name: true,
    adjective: true,
    _count: { select: { calls: { where: { call: shownCalls() } } } },
    former: { where: knownNames(), select: { slug: true }, orderBy: { slug: "asc" } },
    issuers: {
      where: knownIssuers(),
      orderBy: { name: "asc" },
      select: { slug: true, name: true, kind: true, _count: { select: { readouts: { where: shownReadouts() } } } },
    },
  }) as const satisfies Prisma.PartySelect;

type StoredParty = Prisma.PartyGetPayload<{ select: ReturnType<typeof party> }>;

const toNamed = ({ _count, issuers, former, ...named }: StoredParty): Omit<NamedParty, "history"> => ({
  ...named,
  calls: _count.calls,
  former: former.map(({ slug }) => slug),
  issuers: issuers.map(({ _count: of, kind, ...issuer }) => ({
    ...issuer,
    kind: kind as IssuerKind,
    readouts: of.readouts,
  })),
});

/**
 * The current slug of a party.
 *
 * @param slug its slug, a former one, or that of a party merged into it
 * @returns null if no party has had it
 * @example
 * await currentPartySlug("turkey"); //=> "turkiye"
 */
export async function currentPartySlug(slug: string): Promise<string | null> {
  const found = await database().party.findFirst({
    where: { OR: [{ slug }, { former: { some: { slug, ...knownNames() } } }], AND: knownParties() },
    select: { slug: true },
  });
  return found?.slug ?? null;
}

/**
 * The current slug of an issuer, like `currentPartySlug`.
 *
 * @example
 * await currentIssuerSlug("state-dept"); //=> "us-state-department"
 */
export async function currentIssuerSlug(slug: string): Promise<string | null> {
  const issuer = await database().issuer.findFirst({
    where: { OR: [{ slug }, { former: { some: { slug, ...knownNames() } } }], AND: knownIssuers() },
    select: { slug: true },
  });
  return issuer?.slug ?? null;
}

/**
 * All parties, sorted by name, with their issuers.
 *
 * @example
 * (await listParties())[0]?.name; //=> "Armenia"
 */
export const listParties = async (): Promise<Omit<NamedParty, "history">[]> =>
  (await database().party.findMany({ where: knownParties(), select: party(), orderBy: { name: "asc" } })).map(toNamed);

async function readHistory(slugs: string[]): Promise<NameChange[]> {
  const where = { party: { in: slugs }, ...knownNames() };
  const rows = await database().nameChange.findMany({ where, orderBy: { id: "desc" } });
  return rows.map(({ kind, before, after, createdAt }) => ({
    kind: kind as NameChangeKind,
    before: JSON.parse(before) as NamedAs,
    after: JSON.parse(after) as NamedAs,
    at: createdAt,
  }));
}

/**
 * A party with its issuers and its history.
 *
 * @param slug its current one
 * @returns null if it is not stored
 * @example
 * (await findNamedParty("azerbaijan"))?.issuers.length; //=> 1
 */
export async function findNamedParty(slug: string): Promise<NamedParty | null> {
  const stored = await database().party.findUnique({ where: { slug, ...knownParties() }, select: party() });
  if (!stored) return null;
  const named = toNamed(stored);
  return { ...named, history: await readHistory([slug, ...named.former]) };
}

/**
 * A party's name.
 *
 * @param slug its current one
 * @example
 * (await findPartyName("azerbaijan"))?.name; //=> "Azerbaijan"
 */
export const findPartyName = (slug: string): Promise<NamedAs | null> =>
  database().party.findUnique({ where: { slug, ...knownParties() }, select: { slug: true, name: true } });

/**
 * An issuer's name.
 *
 * @param slug its current one
 * @example
 * (await findIssuerName("us-state-department"))?.name; //=> "US Department of State"
 */
export const findIssuerName = (slug: string): Promise<NamedAs | null> =>
  database().issuer.findUnique({ where: { slug, ...knownIssuers() }, select: { slug: true, name: true } });
