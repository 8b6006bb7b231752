import "server-only";
import type { ListedCall } from "../../model/call-pages";
import type { ComparedReadouts, Dyad } from "../../model/dyads";
import { database } from "../client";
import { findComparedReadouts, swapCompared } from "../comparisons/compared-readouts";
import { PARTY } from "./columns";
import { LISTED_CALL, toListed } from "./listed-calls";

/** Turns a comparison so that the party of this slug is on the left, where one of its sides, and one alone, is the party's. */
function turn(compared: ComparedReadouts, { readouts }: ListedCall, party: string): ComparedReadouts {
  const isOf = (slug: string) => readouts.find((readout) => readout.slug === slug)?.issuer.party.slug === party;
  return isOf(compared.sides.right) && !isOf(compared.sides.left) ? swapCompared(compared) : compared;
}

/**
 * Two parties and all calls in which both take part, but those in the trash, the oldest first; calls of one day in the order of their
 * slugs. Each call has its readouts with their issuers, and what is stored of its comparisons: review counts, finding, topic claims.
 * Five statements, however many calls there are, for each 500 calls.
 *
 * @param slugs of the two parties; in comparisons a readout of the first party is on the left
 * @returns null where one of them is not stored, or both are one; no calls where the two never called
 * @throws when a row cannot be read
 * @example
 * (await findDyad(["us", "azerbaijan"]))?.calls[0]?.slug; //=> "2022-05-11-blinken-aliyev"
 */
export async function findDyad(slugs: readonly [string, string]): Promise<Dyad | null> {
  const [here, there] = slugs;
  if (here === there) return null;
  const parties = await database().party.findMany({
    where: { slug: { in: [...slugs] } },
    select: PARTY,
  });
  const [first, second] = slugs.map((slug) => parties.find((party) => party.slug === slug));
  if (!first || !second) return null;
  const stored = await database().call.findMany({
    where: { hiddenAt: null, AND: slugs.map((slug) => ({ parties: { some: { party: { slug } } } })) },
    select: { id: true, ...LISTED_CALL },
    orderBy: [{ date: "asc" }, { slug: "asc" }],
  });
  const compared = await findComparedReadouts(stored.map(({ id }) => id));
  const calls = stored.map((row) => {
    const call = toListed(row);
    return { ...call, comparisons: (compared.get(row.id) ?? []).map((one) => turn(one, call, here)) };
  });
  return { parties: [first, second], calls };
}
