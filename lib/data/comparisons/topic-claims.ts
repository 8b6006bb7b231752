import "server-only";
import type { QuotedFindingLine } from "../../model/finding";
import type { TopicClaim, TopicClaimKind } from "../../model/topic-claims";
import { quotedFinding } from "../../schema/finding";
import type { Prisma } from "../generated/client";
import { inBatches } from "../in-batches";

/** The columns of a stored topic claim. */
export const TOPIC_CLAIM = { topic: true, claim: true, left: true, right: true } as const;

type ClaimColumns = Record<keyof typeof TOPIC_CLAIM, string>;

/**
 * A stored topic claim, with the sides of its comparison's `leftId`.
 *
 * @throws when it is no claim: this folder alone writes it
 * @example
 * fromClaimColumns({ topic: "energy", claim: "only-left", left: '["l2"]', right: "[]" }).left; //=> ["l2"]
 */
export const fromClaimColumns = ({ topic, claim, left, right }: ClaimColumns): TopicClaim => ({
  topic,
  claim: claim as TopicClaimKind,
  left: JSON.parse(left) as string[],
  right: JSON.parse(right) as string[],
});

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
  claims: ReadonlyMap<number, TopicClaim[]>,
  client: Prisma.TransactionClient,
): Promise<void> {
  await inBatches([...claims.keys()], (ids) => client.topicClaim.deleteMany({ where: { comparisonId: { in: ids } } }));
  const rows = [...claims].flatMap(([comparisonId, own]) =>
    own.map(({ topic, claim, left, right }) => ({
      ...{ comparisonId, topic, claim },
      left: JSON.stringify(left),
      right: JSON.stringify(right),
    })),
  );
  await inBatches(rows, (data) => client.topicClaim.createMany({ data }));
}
