import "server-only";
import type { CallOutline } from "../../exchange/library/outline";
import type { Prisma } from "../generated/client";

/** How many names one query may ask for: SQLite bounds the values that a query may name. */
const NAMES_PER_QUERY = 1_000;

const NOTHING_ON_IT = {
  judgedFirst: { none: {} },
  judgedSecond: { none: {} },
  notesFirst: { none: {} },
  notesSecond: { none: {} },
};

/** A call as it was first stored: nothing of it was corrected, deleted, judged, or noted on. */
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

/** Whether a call of the file is the stored one, perhaps with more that happened to it. */
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
 * Finds stored calls that a file may replace, because it has all that they hold: the file has a call of the same address with the same
 * texts, and nobody has touched the stored one. So a library comes back into a fresh Parallax, which holds the example calls already.
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
 * Deletes calls that the file brings again, for good.
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
