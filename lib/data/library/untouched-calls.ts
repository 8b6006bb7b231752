import "server-only";
import type { CallOutline } from "../../exchange/library/outline";
import type { Prisma } from "../generated/client";

/** Names per query, because SQLite limits the values of a statement. */
const NAMES_PER_QUERY = 1_000;

const NOTHING_ON_IT = {
  judgedFirst: { none: {} },
  judgedSecond: { none: {} },
  notesFirst: { none: {} },
  notesSecond: { none: {} },
};

/** A call as it was first stored: nothing in it was corrected, deleted, judged or noted. */
const untouched = (slugs: string[]): Prisma.CallWhereInput => ({
  slug: { in: slugs },
  version: 1,
  deletedAt: null,
  formerSlugs: { none: {} },
  readouts: {
    every: { version: 1, deletedAt: null, revisions: { every: { number: 1, ...NOTHING_ON_IT } } },
  },
});

const SELECT = { slug: true, readouts: { select: { slug: true, revisions: { select: { sha256: true } } } } } as const;

type StoredCall = Prisma.CallGetPayload<{ select: typeof SELECT }>;

/** Whether a call of the file is the stored one, perhaps with later additions. */
const isSameCall = (given: CallOutline, stored: StoredCall) =>
  stored.readouts.every(({ slug, revisions }) => {
    const readout = given.readouts.find((other) => other.slug === slug);
    return readout?.revisions.some(({ number, sha256 }) => number === 1 && sha256 === revisions[0]?.sha256);
  });

async function namedInSnapshots(client: Prisma.TransactionClient, slugs: string[]): Promise<Set<string | null>> {
  const where = { OR: [{ leftCall: { in: slugs } }, { rightCall: { in: slugs } }] };
  const snapshots = await client.snapshot.findMany({ where, select: { leftCall: true, rightCall: true } });
  return new Set(snapshots.flatMap(({ leftCall, rightCall }) => [leftCall, rightCall]));
}

/**
 * Finds stored calls that a file may replace, because the file has the same call with the same texts and nobody has touched the stored one.
 * This lets a library return into a fresh Parallax, which already holds the example calls.
 *
 * @returns their slugs
 * @example
 * await findUntouched(client, library.calls); //=> new Set(["2024-04-03-blinken-aliyev"])
 */
export async function findUntouched(client: Prisma.TransactionClient, calls: CallOutline[]): Promise<Set<string>> {
  const given = new Map(calls.map((call) => [call.slug, call]));
  const slugs = [...given.keys()];
  const found = new Set<string>();
  for (let from = 0; from < slugs.length; from += NAMES_PER_QUERY) {
    const batch = slugs.slice(from, from + NAMES_PER_QUERY);
    const stored = await client.call.findMany({ where: untouched(batch), select: SELECT });
    const kept = await namedInSnapshots(
      client,
      stored.map(({ slug }) => slug),
    );
    for (const call of stored)
      if (!kept.has(call.slug) && isSameCall(given.get(call.slug)!, call)) found.add(call.slug);
  }
  return found;
}

/**
 * Deletes calls for good that the file brings again.
 *
 * @param slugs of `findUntouched`, in the same transaction
 * @example
 * await deleteUntouched(client, await findUntouched(client, library.calls));
 */
export async function deleteUntouched(client: Prisma.TransactionClient, slugs: Set<string>): Promise<void> {
  const names = [...slugs];
  for (let from = 0; from < names.length; from += NAMES_PER_QUERY)
    await client.call.deleteMany({ where: { slug: { in: names.slice(from, from + NAMES_PER_QUERY) } } });
}
