import "server-only";
import type { QuotedFindingLine } from "../../model/comparisons/finding";
import type { ReviewedTopicClaim, TopicClaimKind } from "../../model/comparisons/topic-claims";
import { quotedFinding } from "../../schema/finding";
import type { Prisma } from "../generated/client";
import { inBatches } from "../in-batches";
import type { Flag } from "../json-in";
import type { ReviewedSummary } from "./reviewed-summary";

/** A claim in a JSON column, or in the JSON that a statement builds. */
export type ClaimTuple = [topic: string, claim: TopicClaimKind, left: string[], right: string[], isConfirmed: Flag];

/**
 * The columns for a comparison's finding and for its claims of concepts. Pages read the concepts of many comparisons at once and never
 * filter by them, so they need no rows.
 *
 * @example
 * toSummaryColumns({ finding: [], concepts: [] }); //=> { finding: "[]", hasFinding: true, concepts: "[]" }
 */
export const toSummaryColumns = ({ finding, concepts }: Pick<ReviewedSummary, "finding" | "concepts">) => ({
  finding: JSON.stringify(finding),
  hasFinding: true,
  concepts: JSON.stringify(
    concepts.map(({ topic, claim, left, right, isConfirmed }): ClaimTuple => [topic, claim, left, right, isConfirmed]),
  ),
});

/**
 * The stored finding of a comparison, with its `leftId` on the left.
 *
 * @throws when the column holds something else; only this folder writes it
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
      comparisonId,
      topic,
      claim,
      isConfirmed,
      left: JSON.stringify(left),
      right: JSON.stringify(right),
    })),
  );
  await inBatches(rows, (data) => client.topicClaim.createMany({ data }));
}
