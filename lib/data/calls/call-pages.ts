import "server-only";
import type { CallPage, OpenedCall, Opening } from "../../model/call-pages";
import { DEFAULT_ALIGNER_NAME } from "../../model/aligners";
import type { ComparisonCounts } from "../../model/comparison-counts";
import { database } from "../client";
import { COUNTS, fromCountColumns } from "../comparisons/comparison-columns";
import { revisionsKey } from "../comparisons/stored-comparisons";
import type { Prisma } from "../generated/client";
import { LISTED_CALL, toListed, type StoredListedCall } from "./listed-calls";

/** Calls on a page of the list. */
export const CALLS_PER_PAGE = 20;

/** The opening pairs of calls: the readouts of their revisions, and their stored comparisons. */
interface Openings {
  readoutIds: Map<number, number>;
  counts: Map<string, Opening["counts"]>;
}

async function readOpenings(calls: StoredListedCall[]): Promise<Openings> {
  const pairs = calls.flatMap(({ openingFirstId: firstId, openingSecondId: secondId }) =>
    firstId !== null && secondId !== null ? [{ firstId, secondId }] : [],
  );
  if (pairs.length === 0) return { readoutIds: new Map(), counts: new Map() };
  const [revisions, comparisons] = await Promise.all([
    database().revision.findMany({
      where: { id: { in: pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]) } },
      select: { id: true, readoutId: true },
    }),
    database().comparison.findMany({
      where: { aligner: DEFAULT_ALIGNER_NAME, OR: pairs },
      select: { firstId: true, secondId: true, status: true, ...COUNTS },
      orderBy: { id: "asc" },
    }),
  ]);
  return {
    readoutIds: new Map(revisions.map(({ id, readoutId }) => [id, readoutId])),
    counts: new Map(
      comparisons.map(({ status, ...row }) => [
        revisionsKey(row),
        status === "ready" ? fromCountColumns(row) : status === "refused" ? "refused" : "pending",
      ]),
    ),
  };
}

const swap = ({ left, right }: ComparisonCounts): ComparisonCounts => ({ left: right, right: left });

/** The readout that comes first in its call is on the left, whichever revision has the lower id. */
function toOpened(stored: StoredListedCall, { readoutIds, counts }: Openings): OpenedCall {
  const call = toListed(stored);
  const { openingFirstId: firstId, openingSecondId: secondId } = stored;
  if (firstId === null || secondId === null) return { call, opening: null };
  const indexOf = (revision: number) => stored.readouts.findIndex(({ id }) => id === readoutIds.get(revision));
  const [first, second] = [indexOf(firstId), indexOf(secondId)];
  const found = counts.get(revisionsKey({ firstId, secondId })) ?? "pending";
  const isSwapped = first > second;
  const sides = { left: call.readouts[Math.min(first, second)]!, right: call.readouts[Math.max(first, second)]! };
  return { call, opening: { sides, counts: isSwapped && typeof found === "object" ? swap(found) : found } };
}

/** Where a page begins: after the call of a slug, or at the newest where there is none of it. */
async function findStart(after: string | null): Promise<Prisma.CallWhereInput> {
  // Not Prisma's cursor: it leaves out one call more where the one that is named is deleted.
  const from =
    after === null
      ? null
      : await database().call.findUnique({ where: { slug: after }, select: { date: true, slug: true } });
  if (!from) return {};
  // The first condition is the index's; of the same day the slug decides.
  return { date: { lte: from.date }, OR: [{ date: { lt: from.date } }, { slug: { gt: from.slug } }] };
}

/**
 * A page of the list of calls, newest first; calls of one day in the order of their slugs. All of it is read from columns: it takes
 * the same few statements however many calls there are.
 *
 * @param after the slug of the call that it follows; null for the first page
 * @param isOpenOnly whether only calls are wanted whose first comparison has something that nobody has reviewed
 * @example
 * await findCallPage(null, false); //=> { calls: [ … ], total: 7, listed: 7, next: null }
 */
export async function findCallPage(after: string | null, isOpenOnly: boolean): Promise<CallPage> {
  const listed = { ...(isOpenOnly && { needsReview: true }), hiddenAt: null };
  const stored = await database().call.findMany({
    where: { ...listed, ...(await findStart(after)) },
    select: LISTED_CALL,
    orderBy: [{ date: "desc" }, { slug: "asc" }],
    // One row more than shown says whether there is a next page.
    take: CALLS_PER_PAGE + 1,
  });
  const shown = stored.slice(0, CALLS_PER_PAGE);
  const openings = await readOpenings(shown);
  const total = await database().call.count({ where: { hiddenAt: null } });
  return {
    calls: shown.map((call) => toOpened(call, openings)),
    total,
    listed: isOpenOnly ? await database().call.count({ where: listed }) : total,
    next: stored.length > shown.length ? shown.at(-1)!.slug : null,
  };
}
