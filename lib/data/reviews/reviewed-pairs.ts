import "server-only";
import { formatPair } from "../../addresses/pair-names";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { compareByCodeUnit, defaultSideOrder } from "../comparisons/default-side-order";
import { findPair } from "../comparisons/readout-pairs";
import type { ReadoutPair } from "../../model/calls/readout-pairs";

const REVISION = {
  number: true,
  readout: {
    select: {
      id: true,
      slug: true,
      position: true,
      deletedAt: true,
      call: { select: { slug: true, date: true, deletedAt: true } },
    },
  },
} as const satisfies Prisma.RevisionSelect;

interface StoredReadout {
  slug: string;
  call: { slug: string };
}

const latestName = (left: StoredReadout, right: StoredReadout) => {
  const reference = ({ slug, call }: StoredReadout) => ({ call: call.slug, readout: slug, revision: null });
  return formatPair({ left: reference(left), right: reference(right) }, false);
};

/**
 * Every two readouts with a judgement between them, in their latest revisions, ordered by the date of the call, then by their
 * addresses. What is in the trash is left out.
 *
 * @example
 * (await listReviewedPairs()).map(pinnedName); //=> ["2024-04-03-blinken-aliyev:us-state-department@1..…"]
 */
export async function listReviewedPairs(): Promise<ReadoutPair[]> {
  const rows = await database().judgement.findMany({
    distinct: ["firstId", "secondId"],
    select: { first: { select: REVISION }, second: { select: REVISION } },
  });
  const named = rows
    .map(({ first, second }) => [first, second].sort(defaultSideOrder).map(({ readout }) => readout))
    .filter((readouts) => readouts.every(({ deletedAt, call }) => deletedAt === null && call.deletedAt === null))
    .map((readouts) => ({
      date: readouts[0]!.call.date,
      address: latestName(readouts[0]!, readouts[1]!),
      isOne: readouts[0]!.id === readouts[1]!.id,
    }))
    .filter(({ isOne }) => !isOne)
    .sort((a, b) => compareByCodeUnit(a.date, b.date) || compareByCodeUnit(a.address, b.address));
  const addresses = [...new Set(named.map(({ address }) => address))];
  const pairs: ReadoutPair[] = [];
  // One after the other, because Prisma joins simultaneous look-ups into one statement, and SQLite limits how many values that may have.
  for (const address of addresses) {
    const pair = await findPair(address, null);
    if (pair) pairs.push(pair);
  }
  return pairs;
}
