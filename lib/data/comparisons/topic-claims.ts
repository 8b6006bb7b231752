import "server-only";
import type { QuotedFindingLine } from "../../model/comparisons/finding";
import type { ReviewedTopicClaim } from "../../model/comparisons/topic-claims";
import { quotedFinding } from "../../schema/finding";
import type { Prisma } from "../generated/client";
import { inBatches } from "../in-batches";

/**
 * The columns of a comparison for its finding.
 *
 * @example
 * toFindingColumns([]); //=> { finding: "[]", hasFinding: true }
 */
export const toFindingColumns = (finding: QuotedFindingLine[]) => ({
  finding: JSON.stringify(finding),
  hasFinding: true,
});

/**
 * The kept finding of a comparison, with the sides of its `leftId`.
 *
 * @throws when the column holds something else: this folder alone writes it
 * @example
 * fromFindingColumn("[]"); //=> []
 */
export const fromFindingColumn = (finding: string): QuotedFindingLine[] => quotedFinding.parse(JSON.parse(finding));

/**
 * Replaces the topic claims of stored comparisons.
 *
 * @param claims by the ids of the comparisons
 * @param client a transaction that holds the write lock (inWriteTransaction)
 * @throws when the database cannot be written
 * @example
 * await replaceTopicClaims(new Map([[12, claims]]), client);
 */
export async function replaceTopicClaims(
  claims: ReadonlyMap<number, ReviewedTopicClaim[]>,
  client: Prisma.TransactionClient,
): Promise<void> {
  await inBatches([...claims.keys()], (ids) => client.topicClaim.deleteMany({ where: { comparisonId: { in: ids } } }));
  const rows = [...claims].flatMap(([comparisonId, own]) =>
    own.map(({ topic, claim, left, right, isConfirmed }) => ({
      ...{ comparisonId, topic, claim, isConfirmed },
      left: JSON.stringify(left),
      right: JSON.stringify(right),
    })),
  );
  await inBatches(rows, (data) => client.topicClaim.createMany({ data }));
}
