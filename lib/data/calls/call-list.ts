import "server-only";
import type { CallsQuery } from "../../addresses/calls-query";
import type { CallListPage, ListedCall, OpenedCall, OpeningSummary } from "../../model/calls/call-list";
import type { CallExcerpt } from "../../model/calls/call-search";
import { Prisma } from "../generated/client";
import { findOpeningComparisons, type OpeningComparison } from "../comparisons/opening-comparisons";
import { openingReadouts } from "../comparisons/opening-pairs";
import { countCalls } from "../search/count-calls";
import { findExcerpts } from "../search/excerpts";
import { findCallIds } from "../search/find-call-ids";
import { INDEXED_AT_ONCE, refreshSearchIndex } from "../search/search-index";
import { findNarrowCalls } from "./narrow-calls";

/** Calls on a page of the list. */
export const CALLS_PER_PAGE = 20;

function openingOf(call: ListedCall, compared: OpeningComparison | undefined): OpeningSummary | null {
  const opening = openingReadouts(call.readouts);
  if (!opening) return null;
  const sides = { left: opening[0], right: opening[1] };
  if (compared?.status !== "ready")
    return { sides, counts: compared?.status === "refused" ? "refused" : "pending", finding: null };
  return { sides, ...compared.seenFrom(sides.left.slug) };
}

async function readCalls(ids: number[], excerpts: Map<number, CallExcerpt>): Promise<OpenedCall[]> {
  if (ids.length === 0) return [];
  const [listed, compared] = await Promise.all([
    findNarrowCalls(Prisma.sql`"c"."id" IN (${Prisma.join(ids)})`),
    findOpeningComparisons(ids),
  ]);
  const calls = new Map(listed.map(({ id, ...call }) => [id, call]));
  return ids.flatMap((id) => {
    const call = calls.get(id);
    if (!call) return [];
    return { call, opening: openingOf(call, compared.get(id)), excerpt: excerpts.get(id) ?? null };
  });
}

/**
 * A page of the list of calls: by default the newest first, calls of one day in the order of their slugs. It takes the same few
 * statements, however many calls there are.
 *
 * @param query which calls are wanted, and after which one the page begins; it is the first page if that call is not stored
 * @param size the most calls on the page
 * @example
 * await findCallPage(ALL_CALLS); //=> { calls: [ … ], total: 7, listed: 7, next: null, facets: { … } }
 */
export async function findCallPage(query: CallsQuery, size = CALLS_PER_PAGE): Promise<CallListPage> {
  if (query.q !== "") await refreshSearchIndex(INDEXED_AT_ONCE);
  // One more than is shown tells whether there is a next page.
  const found = await findCallIds(query, size + 1);
  const ids = found.slice(0, size);
  const [calls, counts] = await Promise.all([
    findExcerpts(ids, query.q).then((excerpts) => readCalls(ids, excerpts)),
    countCalls(query),
  ]);
  return {
    calls,
    ...counts,
    next: found.length > ids.length ? (calls.at(-1)?.call.slug ?? null) : null,
  };
}
