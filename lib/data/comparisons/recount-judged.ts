import "server-only";
import type { Comparison } from "../../model/comparisons/comparison";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { inIdOrder, toCountColumns } from "./comparison-columns";
import { refreshOpeningPairs } from "./opening-pairs";
import { summariseReviewed } from "./reviewed-summary";
import { readContent } from "./stored-comparisons";
import { replaceTopicClaims, toSummaryColumns } from "./topic-claims";

type Client = Prisma.TransactionClient;

/** The stored comparisons that a judgement affects: those of its revisions and of later revisions of the same readouts. */
async function whereJudged([one, other]: [number, number], client: Client) {
  const revisions = await client.revision.findMany({
    where: { readout: { revisions: { some: { id: { in: [one, other] } } } } },
    select: { id: true, readoutId: true, number: true },
  });
  const laterThan = (id: number) => {
    const judged = revisions.find((revision) => revision.id === id)!;
    return revisions
      .filter(({ readoutId, number }) => readoutId === judged.readoutId && number >= judged.number)
      .map((revision) => revision.id);
  };
  const [here, there] = [{ in: laterThan(one) }, { in: laterThan(other) }];
  return {
    status: "ready",
    OR: [
      { firstId: here, secondId: there },
      { firstId: there, secondId: here },
    ],
  } satisfies Prisma.ComparisonWhereInput;
}

/** The comparisons of some rows, by the rows' ids. */
export type ReadComparisons = Map<number, Comparison>;

/**
 * Reads the stored comparisons whose counts a judgement on two revisions changes, so that they need not be read while the write lock is
 * held.
 *
 * @param judged ids of the two revisions, in either order
 * @throws when a row cannot be read
 * @example
 * (await readJudgedComparisons([4, 9])).size; //=> 1
 */
export async function readJudgedComparisons(
  judged: [number, number],
  client: Client = database(),
): Promise<ReadComparisons> {
  const where = await whereJudged(judged, client);
  const rows = await client.comparison.findMany({ where, select: { id: true, content: true } });
  const read: ReadComparisons = new Map();
  for (const { id, content } of rows) {
    const alignment = readContent(content!);
    if (alignment.kind === "comparison") read.set(id, alignment);
  }
  return read;
}

/**
 * Recounts and summarises the stored comparisons that a judgement on two revisions affects: those of these revisions, and of later ones to
 * which the judgement is re-anchored.
 *
 * @param read what `readJudgedComparisons` read before the transaction; rows added since are read here
 * @param client the transaction that has just stored the judgement
 * @throws when the database cannot be written
 * @example
 * await recountJudged([4, 9], await readJudgedComparisons([4, 9]), client);
 */
export async function recountJudged(judged: [number, number], read: ReadComparisons, client: Client): Promise<void> {
  const where = await whereJudged(judged, client);
  const select = { id: true, firstId: true, secondId: true, leftId: true, callId: true } as const;
  const stored = await client.comparison.findMany({ where, select });
  const rows = stored.map(({ firstId, secondId, leftId, ...row }) => ({
    ...row,
    ids: { left: leftId, right: leftId === firstId ? secondId : firstId },
  }));
  if (rows.length === 0) return;
  const comparisons = rows.every(({ id }) => read.has(id)) ? read : await readJudgedComparisons(judged, client);
  const summaries = await summariseReviewed(
    rows.map(({ id, ids }) => ({ ids, comparison: comparisons.get(id)! })),
    client,
  );
  for (const [index, { id, ids }] of rows.entries()) {
    const summary = summaries[index]!;
    const data = { ...toCountColumns(inIdOrder(ids, summary.counts)), ...toSummaryColumns(summary) };
    await client.comparison.update({ where: { id }, data, select: { id: true } });
  }
  await replaceTopicClaims(new Map(rows.map(({ id }, index) => [id, summaries[index]!.topics])), client);
  await refreshOpeningPairs(
    client,
    rows.map(({ callId }) => callId),
  );
}
