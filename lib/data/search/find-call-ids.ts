import "server-only";
import type { CallsQuery } from "../../addresses/calls-query";
import { COUNTED_TO } from "../../model/calls/call-search";
import { parseSearch, type SearchTerm } from "../../search/parse-search";
import { isKnownCall, knownCalls } from "../audience";
import { database } from "../client";
import { Prisma } from "../generated/client";
import { whereBesidesWords, whereCalls } from "./call-conditions";
import { fullText } from "./full-text";

const idsOf = (rows: { id: number | bigint }[]): number[] => rows.map(({ id }) => Number(id));

async function findByDate(query: CallsQuery, limit: number): Promise<number[]> {
  const from =
    query.after === null
      ? null
      : await database().call.findUnique({
          where: { slug: query.after, ...knownCalls() },
          select: { date: true, slug: true },
        });
  // The first condition lets the index be used; within one day the slug decides.
  const later = from
    ? Prisma.sql` AND "Call"."date" <= ${from.date} AND ("Call"."date" < ${from.date} OR "Call"."slug" > ${from.slug})`
    : Prisma.empty;
  const where = Prisma.sql`${whereBesidesWords(query)}${later}`;
  const { all } = parseSearch(query.q);
  const newest =
    all.length > 0
      ? fullText().newest(all, { where, notAfter: from?.date ?? null, limit })
      : Prisma.sql`SELECT "id" FROM "Call" WHERE ${where} ORDER BY "date" DESC, "slug" ASC LIMIT ${limit}`;
  return idsOf(await database().$queryRaw(newest));
}

/** The call after which the page begins, with its rank. */
const followed = (after: string) => Prisma.sql`
  FROM "Call" AS "named" JOIN "hit" AS "own" ON "own"."id" = "named"."id" WHERE "named"."slug" = ${after} AND ${isKnownCall(Prisma.sql`"named"`)}`;

/**
 * The best first; from the beginning if the call after which the page begins is no longer found. That call's rank comes from the same
 * query, so that no call is on two pages.
 */
async function findByRank(query: CallsQuery, terms: SearchTerm[], limit: number): Promise<number[]> {
  const { after } = query;
  const later =
    after === null
      ? Prisma.empty
      : Prisma.sql` AND (
          ("hit"."rank", "Call"."slug") > (SELECT "own"."rank", "named"."slug" ${followed(after)})
          OR NOT EXISTS (SELECT 1 ${followed(after)}))`;
  return idsOf(
    await database().$queryRaw`
      WITH "hit" AS MATERIALIZED (${fullText().ranked(terms)})
      SELECT "Call"."id" FROM "hit" JOIN "Call" ON "Call"."id" = "hit"."id" WHERE ${whereCalls(query)}${later}
      ORDER BY "hit"."rank", "Call"."slug" LIMIT ${limit}`,
  );
}

/**
 * The ids of the calls of a query, in its order, from the beginning of its page.
 *
 * @param limit how many at most
 * @example
 * await findCallIds({ ...ALL_CALLS, q: "ceasefire" }, 21); //=> [12, 4]
 */
export function findCallIds(query: CallsQuery, limit: number): Promise<number[]> {
  const { all } = parseSearch(query.q);
  return query.sort === "relevance" && all.length > 0 ? findByRank(query, all, limit) : findByDate(query, limit);
}

/**
 * The ids of the newest calls of a query: as many as are counted, and one more if there are more.
 *
 * @example
 * (await findCountedIds(ALL_CALLS)).length; //=> 1001, of a library of 20,000 calls
 */
export const findCountedIds = (query: CallsQuery): Promise<number[]> =>
  findByDate({ ...query, after: null }, COUNTED_TO + 1);
