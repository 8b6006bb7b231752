import "server-only";
import type { CallsQuery } from "../../addresses/calls-query";
import type { CallPage, ListedCall, OpenedCall, Opening } from "../../model/call-pages";
import type { CallExcerpt } from "../../model/call-search";
import type { ComparedReadouts } from "../../model/dyads";
import { database } from "../client";
import { findComparedReadouts, swapCompared } from "../comparisons/compared-readouts";
import { openingReadouts } from "../comparisons/opening-pairs";
import { findExcerpts } from "../search/excerpts";
import { countFacets } from "../search/facets";
import { findCallIds, findCountedIds } from "../search/find-call-ids";
import { refreshSearchIndex } from "../search/search-index";
import { LISTED_CALL, toListed } from "./listed-calls";

/** Calls on a page of the list. */
export const CALLS_PER_PAGE = 20;

/** Calls that a search puts into the index before it answers; after a large import the server's job does the rest. */
const INDEXED_AT_ONCE = 1_000;

function openingOf(call: ListedCall, compared: ComparedReadouts | undefined): Opening | null {
  const opening = openingReadouts(call.readouts);
  if (!opening) return null;
  const sides = { left: opening[0], right: opening[1] };
  if (compared?.status !== "ready")
    return { sides, counts: compared?.status === "refused" ? "refused" : "pending", finding: null };
  const { counts, finding } = compared.sides.left === sides.left.slug ? compared : swapCompared(compared);
  return { sides, counts, finding: finding[0] ?? null };
}

async function readCalls(ids: number[], excerpts: Map<number, CallExcerpt>): Promise<OpenedCall[]> {
  const stored = await database().call.findMany({ where: { id: { in: ids } }, select: { id: true, ...LISTED_CALL } });
  const compared = await findComparedReadouts(ids);
  const rows = new Map(stored.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = rows.get(id);
    if (!row) return [];
    const call = toListed(row);
    const first = compared.get(id)?.find(({ isOpening }) => isOpening);
    return { call, opening: openingOf(call, first), excerpt: excerpts.get(id) ?? null };
  });
}

/**
 * A page of the list of calls: by default the newest first, calls of one day in the order of their slugs. It takes the same few
 * statements however many calls there are.
 *
 * @param query which calls are wanted, and which one the page follows; from the beginning where that one is not stored
 * @example
 * await findCallPage(ALL_CALLS); //=> { calls: [ … ], total: 7, listed: 7, next: null, facets: { … } }
 */
export async function findCallPage(query: CallsQuery): Promise<CallPage> {
  if (query.q !== "") await refreshSearchIndex(INDEXED_AT_ONCE);
  // One more than shown says whether there is a next page.
  const found = await findCallIds(query, CALLS_PER_PAGE + 1);
  const ids = found.slice(0, CALLS_PER_PAGE);
  const counted = await findCountedIds(query);
  const calls = await readCalls(ids, await findExcerpts(ids, query.q));
  return {
    calls,
    total: await database().call.count({ where: { hiddenAt: null } }),
    listed: counted.length,
    facets: await countFacets(counted),
    next: found.length > ids.length ? (calls.at(-1)?.call.slug ?? null) : null,
  };
}
