import "server-only";
import type { Party } from "../../model/calls/calls";
import type { ListedDyad } from "../../model/dyads/dyads";
import { isShownCall, knownParties } from "../audience";
import { database } from "../client";
import { Prisma } from "../generated/client";
import { PARTY } from "./columns";

/** The count of the calls in which one party comes before another. */
interface Counted {
  first: number;
  second: number;
  calls: number | bigint;
  from: string;
  to: string;
  factual: number | bigint;
}

/** One row for each order in which two parties come. The database counts, because a large library has a hundred thousand calls. */
const counted = () => Prisma.sql`
  SELECT "here"."partyId" AS "first", "there"."partyId" AS "second", COUNT(*) AS "calls",
    MIN("date") AS "from", MAX("date") AS "to", SUM(CASE WHEN "isFictional" THEN 0 ELSE 1 END) AS "factual"
  FROM "Call"
  JOIN "CallParty" AS "here" ON "here"."callId" = "Call"."id"
  JOIN "CallParty" AS "there" ON "there"."callId" = "Call"."id" AND "there"."position" > "here"."position"
  WHERE ${isShownCall()}
  GROUP BY "here"."partyId", "there"."partyId"
  ORDER BY MIN("date"), MIN("Call"."id")`;

/**
 * Every two parties that take part in a call together, with the number of calls and the dates of the first and the last. Calls in the trash
 * do not count. Those with the most calls come first, dyads with only fictional calls last. The parties are in the order of their first
 * call. It takes two statements.
 *
 * @throws when the database cannot be read
 * @example
 * (await listDyads())[0]?.calls; //=> 14
 */
export async function listDyads(): Promise<ListedDyad[]> {
  const [rows, parties] = await Promise.all([
    database().$queryRaw<Counted[]>(counted()),
    database().party.findMany({ select: { id: true, ...PARTY } }),
  ]);
  const partyOf = new Map(parties.map(({ id, ...party }) => [id, party]));
  const dyads = new Map<string, ListedDyad>();
  for (const { first, second, from, to, ...numbers } of rows) {
    const key = [first, second].sort((a, b) => a - b).join(" ");
    const known = dyads.get(key);
    dyads.set(key, {
      parties: known?.parties ?? [partyOf.get(first)!, partyOf.get(second)!],
      calls: (known?.calls ?? 0) + Number(numbers.calls),
      from: known?.from ?? from,
      to: known && known.to > to ? known.to : to,
      isFictional: Number(numbers.factual) === 0 && (known?.isFictional ?? true),
    });
  }
  return [...dyads.values()].sort(
    (a, b) => Number(a.isFictional) - Number(b.isFictional) || b.calls - a.calls || (a.to < b.to ? 1 : -1),
  );
}

/**
 * Finds two parties by their slugs.
 *
 * @returns null if one of them is not stored
 * @throws when the database cannot be read
 * @example
 * (await findParties({ a: "vestria", b: "norland" }))?.a.name; //=> "Vestria"
 */
export async function findParties(slugs: { a: string; b: string }): Promise<{ a: Party; b: Party } | null> {
  const parties = await database().party.findMany({
    where: { slug: { in: [slugs.a, slugs.b] }, ...knownParties() },
    select: PARTY,
  });
  const [a, b] = [slugs.a, slugs.b].map((slug) => parties.find((party) => party.slug === slug));
  return a && b ? { a, b } : null;
}
