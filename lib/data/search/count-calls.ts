import "server-only";
import { ALL_CALLS, type CallsQuery } from "../../addresses/calls-query";
import type { CallListPage } from "../../model/calls/call-list";
import { shownCalls } from "../audience";
import { currentAudience } from "../current-audience";
import { database } from "../client";
import { countFacets } from "./facets";
import { findCountedIds } from "./find-call-ids";

/** The counts of a list of calls, the same for each of its pages. */
export type CallCounts = Pick<CallListPage, "total" | "listed" | "facets">;

/** The number of lists whose counts are cached; each takes some kilobytes. */
const MOST_LISTS = 200;

/** The counts of lists at one state of the database. */
interface Held {
  change: number;
  counts: Map<string, CallCounts>;
}

/** Keyed by client, because another database has its own counts, whatever the numbers of its changes. */
const held = new WeakMap<object, Held>();

/** The cached counts, none of them older than the latest change. */
function countsAfter(change: number): Map<string, CallCounts> {
  const known = held.get(database());
  if (known?.change === change && known.counts.size < MOST_LISTS) return known.counts;
  const counts = new Map<string, CallCounts>();
  held.set(database(), { change, counts });
  return counts;
}

async function findLatestChange(): Promise<number> {
  const [row] = await database().$queryRaw<{ latest: number | bigint | null }[]>`
    SELECT MAX("number") AS "latest" FROM "Change"`;
  return Number(row!.latest);
}

async function count(query: CallsQuery): Promise<CallCounts> {
  const counted = await findCountedIds(query);
  const [total, facets] = await Promise.all([database().call.count({ where: shownCalls() }), countFacets(counted)]);
  return { total, listed: counted.length, facets };
}

/**
 * Counts the calls of a list, and those of each choice that would narrow it. All pages of a list have the same counts, which are cached
 * until any process changes the database, because counting takes longer than finding a page.
 *
 * @throws when the database cannot be read
 * @example
 * (await countCalls(ALL_CALLS)).listed; //=> 7
 */
export async function countCalls(query: CallsQuery): Promise<CallCounts> {
  const counts = countsAfter(await findLatestChange());
  const { after, sort } = ALL_CALLS;
  const key = `${currentAudience()} ${JSON.stringify({ ...query, after, sort })}`;
  const known = counts.get(key);
  if (known) return known;
  const made = await count(query);
  counts.set(key, made);
  return made;
}
