import "server-only";
import { PARTY } from "../calls/columns";
import type { LibraryNameKind } from "../../exchange/library/gather";
import type { CallOutline } from "../../exchange/library/outline";
import type { Prisma } from "../generated/client";
import type { FileOutline } from "./file-messages";
import { fingerprintOf, type SnapshotKind, type SnapshotOutline } from "./snapshot-outline";

/** A conflict between an imported library and the stored one. */
export interface Conflict {
  kind: LibraryNameKind;
  name: string;
  message: string;
}

/** Names per query, because SQLite limits the values of a statement. */
const NAMES_PER_QUERY = 1_000;

/** Looks names up in batches. */
async function forNames<T>(names: string[], ask: (batch: string[]) => Promise<T[]>): Promise<T[]> {
  const found: T[] = [];
  for (let from = 0; from < names.length; from += NAMES_PER_QUERY)
    found.push(...(await ask(names.slice(from, from + NAMES_PER_QUERY))));
  return found;
}

type Described = { slug: string } & Record<string, string>;

/**
 * Parties and issuers described differently from the stored ones, and slugs that are described nowhere. A former slug stands for its
 * current owner.
 */
function compareNames(
  kind: LibraryNameKind,
  given: Described[],
  named: string[],
  stored: Described[],
  former: string[],
) {
  const known = new Map(stored.map((described) => [described.slug, described]));
  const differing = given.flatMap((described): Conflict[] => {
    const other = known.get(described.slug);
    const field = other && Object.keys(other).find((key) => described[key] !== other[key]);
    if (!field) return [];
    const message = `The ${kind} “${described.slug}” is stored with the ${field} “${other[field]}”, not “${described[field]}”.`;
    return [{ kind, name: described.slug, message }];
  });
  const described = new Set([...known.keys(), ...former, ...given.map(({ slug }) => slug)]);
  const unknown = [...new Set(named)].flatMap((name): Conflict[] => {
    if (described.has(name)) return [];
    return [{ kind, name, message: `The ${kind} “${name}” is described neither in the file nor in the library.` }];
  });
  return { differing, unknown };
}

async function findNameConflicts(client: Prisma.TransactionClient, { parties, issuers, calls }: FileOutline) {
  const seats = calls.flatMap((call) => call.parties.map(({ party }) => party));
  const publishers = calls.flatMap((call) => call.readouts.map(({ issuer }) => issuer));
  const partyNames = [...seats, ...issuers.map(({ party }) => party), ...parties.map(({ slug }) => slug)];
  const issuerNames = [...publishers, ...issuers.map(({ slug }) => slug)];
  const storedParties = await forNames([...new Set(partyNames)], (names) =>
    client.party.findMany({
      where: { slug: { in: names } },
      select: PARTY,
    }),
  );
  const storedIssuers = await forNames([...new Set(issuerNames)], (names) =>
    client.issuer.findMany({
      where: { slug: { in: names } },
      select: { slug: true, name: true, kind: true, party: { select: { slug: true } } },
    }),
  );
  const formerParties = await forNames([...new Set(partyNames)], (names) =>
    client.formerPartySlug.findMany({ where: { slug: { in: names } }, select: { slug: true } }),
  );
  const formerIssuers = await forNames([...new Set(issuerNames)], (names) =>
    client.formerIssuerSlug.findMany({ where: { slug: { in: names } }, select: { slug: true } }),
  );
  const slugsOf = (rows: { slug: string }[]) => rows.map(({ slug }) => slug);
  const ofParties = compareNames("party", parties, partyNames, storedParties, slugsOf(formerParties));
  const ofIssuers = compareNames(
    "issuer",
    issuers,
    issuerNames,
    storedIssuers.map(({ party, ...issuer }) => ({ ...issuer, party: party.slug })),
    slugsOf(formerIssuers),
  );
  return {
    differing: [...ofParties.differing, ...ofIssuers.differing],
    unknown: [...ofParties.unknown, ...ofIssuers.unknown],
  };
}

async function findTakenAddresses(
  client: Prisma.TransactionClient,
  calls: CallOutline[],
  replaced: Set<string>,
): Promise<Conflict[]> {
  const wanted = new Map(calls.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs].map((name) => [name, slug])));
  const names = [...wanted.keys()];
  const select = { slug: true } as const;
  const current = await forNames(names, (slugs) => client.call.findMany({ where: { slug: { in: slugs } }, select }));
  const former = await forNames(names, (slugs) =>
    client.formerCallSlug.findMany({
      where: { slug: { in: slugs } },
      select: { slug: true, call: { select } },
    }),
  );
  const conflict = (slug: string, message: string): Conflict => ({ kind: "call", name: wanted.get(slug)!, message });
  return [
    ...current
      .filter(({ slug }) => !replaced.has(slug))
      .map(({ slug }) => conflict(slug, `A call with the address “${slug}” is already stored.`)),
    ...former.map(({ slug, call }) =>
      conflict(slug, `“${slug}” is a former address of the stored call “${call.slug}”.`),
    ),
  ];
}

/** Of one kind, because comparisons and patterns are stored separately. */
async function findChangedOf(
  { snapshots, kind }: { snapshots: SnapshotOutline[]; kind: SnapshotKind["kind"] },
  findIds: (ids: string[]) => Promise<{ id: string }[]>,
  findContent: (id: string) => Promise<{ content: string }>,
): Promise<Conflict[]> {
  const own = snapshots.filter(({ keeps }) => keeps?.kind === kind);
  const given = new Map(own.map(({ id, fingerprint }) => [id, fingerprint]));
  const changed: Conflict[] = [];
  for (const { id } of await forNames([...given.keys()], findIds))
    if (fingerprintOf((await findContent(id)).content) !== given.get(id))
      changed.push({
        kind: "snapshot",
        name: id,
        message: `A snapshot “${id}” with different content is already stored.`,
      });
  return changed;
}

async function findChangedSnapshots(client: Prisma.TransactionClient, snapshots: SnapshotOutline[]) {
  const [id, content] = [{ id: true }, { content: true }] as const;
  return [
    ...(await findChangedOf(
      { snapshots, kind: "comparison" },
      (ids) => client.snapshot.findMany({ where: { id: { in: ids } }, select: id }),
      (own) => client.snapshot.findUniqueOrThrow({ where: { id: own }, select: content }),
    )),
    ...(await findChangedOf(
      { snapshots, kind: "pattern" },
      (ids) => client.patternSnapshot.findMany({ where: { id: { in: ids } }, select: id }),
      (own) => client.patternSnapshot.findUniqueOrThrow({ where: { id: own }, select: content }),
    )),
  ];
}

const findForgedSnapshots = (snapshots: SnapshotOutline[]): Conflict[] =>
  snapshots
    .filter(({ keeps }) => keeps === null)
    .map(({ id }) => ({
      kind: "snapshot",
      name: id,
      message: `The snapshot “${id}” is not as it was exported: its id does not belong to its content.`,
    }));

/**
 * What prevents a library from being stored: addresses that are taken, parties and issuers that are stored differently or described
 * nowhere, snapshots with other content. Anything stored identically is no conflict.
 *
 * @param isWhole whether the file had no other fault: if it had, descriptions may be missing from the library, and slugs that seem to be
 *   described nowhere are not reported
 * @param replaced stored calls that the file replaces (`findUntouched`)
 * @example
 * (await findConflicts(client, outline, true, new Set())).map(({ message }) => message);
 * //=> ["A call with the address “2030-01-02-marenov-ilves” is already stored."]
 */
export async function findConflicts(
  client: Prisma.TransactionClient,
  library: FileOutline,
  isWhole: boolean,
  replaced: Set<string>,
): Promise<Conflict[]> {
  const { differing, unknown } = await findNameConflicts(client, library);
  return [
    ...differing,
    ...(isWhole ? unknown : []),
    ...(await findTakenAddresses(client, library.calls, replaced)),
    ...findForgedSnapshots(library.snapshots),
    ...(await findChangedSnapshots(client, library.snapshots)),
  ];
}
