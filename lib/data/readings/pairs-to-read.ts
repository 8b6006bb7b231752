import "server-only";
import { database } from "../client";
import type { RevisionIds } from "../comparisons/stored-comparisons";

const LATEST = {
  where: { deletedAt: null },
  orderBy: { position: "asc" },
  select: { revisions: { orderBy: { number: "desc" }, select: { id: true }, take: 1 } },
} as const;

/**
 * The two latest revisions of each call's opening pair, the newest call first.
 *
 * @example
 * await listOpeningPairs(); //=> [{ firstId: 4, secondId: 9 }]
 */
export async function listOpeningPairs(): Promise<RevisionIds[]> {
  const calls = await database().call.findMany({
    where: { deletedAt: null, openingFirstId: { not: null }, openingSecondId: { not: null } },
    orderBy: [{ date: "desc" }, { slug: "asc" }],
    select: { openingFirstId: true, openingSecondId: true },
  });
  return calls.map(({ openingFirstId, openingSecondId }) => ({ firstId: openingFirstId!, secondId: openingSecondId! }));
}

/**
 * Every pair of latest revisions of a call, in the order of its readouts.
 *
 * @returns null if there is no such call, or it is in the trash
 * @example
 * await listPairsOfCall("2024-04-03-blinken-aliyev"); //=> [{ firstId: 1, secondId: 2 }]
 */
export async function listPairsOfCall(slug: string): Promise<RevisionIds[] | null> {
  const call = await database().call.findFirst({ where: { slug, deletedAt: null }, select: { readouts: LATEST } });
  const ids = call?.readouts.flatMap(({ revisions }) => revisions.map(({ id }) => id));
  if (!ids) return null;
  return ids.flatMap((one, place) =>
    ids.slice(place + 1).map((other) => ({ firstId: Math.min(one, other), secondId: Math.max(one, other) })),
  );
}
