import "server-only";
import type { Party } from "../../model/calls";
import type { ListedDyad } from "../../model/dyads";
import { database } from "../client";
import { PARTY } from "./columns";

/**
 * Each two parties that take part in a call together, but for calls in the trash, with how many calls and from when to when; those with
 * the most calls first. Two statements.
 *
 * @throws when the database cannot be read
 * @example
 * (await listDyads())[0]?.calls; //=> 14
 */
export async function listDyads(): Promise<ListedDyad[]> {
  const calls = await database().call.findMany({
    where: { hiddenAt: null },
    select: {
      date: true,
      parties: {
        orderBy: { position: "asc" },
        select: { party: { select: PARTY } },
      },
    },
    orderBy: { date: "asc" },
  });
  const dyads = new Map<string, ListedDyad>();
  for (const { date, parties } of calls)
    parties.forEach(({ party: first }, i) => {
      for (const { party: second } of parties.slice(i + 1)) {
        const key = [first.slug, second.slug].sort().join(" ");
        const known = dyads.get(key);
        dyads.set(key, {
          parties: known?.parties ?? [first, second],
          calls: (known?.calls ?? 0) + 1,
          from: known?.from ?? date,
          to: date,
        });
      }
    });
  return [...dyads.values()].sort((a, b) => b.calls - a.calls || (a.to < b.to ? 1 : -1));
}

/**
 * Two parties by their slugs.
 *
 * @returns null where one of them is not stored
 * @throws when the database cannot be read
 * @example
 * (await findParties({ a: "vestria", b: "norland" }))?.a.name; //=> "Vestria"
 */
export async function findParties(slugs: { a: string; b: string }): Promise<{ a: Party; b: Party } | null> {
  const parties = await database().party.findMany({
    where: { slug: { in: [slugs.a, slugs.b] } },
    select: PARTY,
  });
  const [a, b] = [slugs.a, slugs.b].map((slug) => parties.find((party) => party.slug === slug));
  return a && b ? { a, b } : null;
}
