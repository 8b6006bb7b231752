import "server-only";
import type { QuotedFindingLine } from "../../model/finding";
import type { ReviewedTopicClaim, TopicClaimKind } from "../../model/topic-claims";
import { quotedFinding } from "../../schema/finding";
import { database } from "../client";
import { Prisma } from "../generated/client";
import { isPostgres } from "../engine";
import { inBatches } from "../in-batches";

/** Topic, claim, left, right, whether confirmed: as the statement below puts them together. */
type ClaimColumns = [string, TopicClaimKind, string[], string[], 0 | 1];

/** All claims of a comparison as one text, JSON; a flag is 0 or 1. */
const IN_ONE_VALUE = {
  sqlite: Prisma.sql`json_group_array(json_array("topic", "claim", json("left"), json("right"), "isConfirmed"))`,
  postgresql: Prisma.sql`json_agg(json_build_array("topic", "claim", "left"::json, "right"::json, "isConfirmed"::int))::text`,
};

const toClaim = ([topic, claim, left, right, isConfirmed]: ClaimColumns): ReviewedTopicClaim => ({
  ...{ topic, claim, left, right },
  isConfirmed: isConfirmed === 1,
});

/**
 * The stored topic claims of comparisons, with the sides of each one's `leftId`, in the order of their topics. The database puts those of
 * a comparison into one value: a dyad of 500 calls has thousands, and as rows of their own they would take most of the time of its page.
 *
 * @param comparisonIds of any number of comparisons
 * @returns by the ids of the comparisons; those without claims are left out
 * @throws when the database cannot be read
 * @example
 * (await findTopicClaims([12])).get(12)?.[0]?.left; //=> ["l2"]
 */
export async function findTopicClaims(comparisonIds: number[]): Promise<Map<number, ReviewedTopicClaim[]>> {
  const found = new Map<number, ReviewedTopicClaim[]>();
  const together = isPostgres() ? IN_ONE_VALUE.postgresql : IN_ONE_VALUE.sqlite;
  await inBatches(comparisonIds, async (ids) => {
    const rows = await database().$queryRaw<{ comparisonId: number | bigint; claims: string }[]>`
      SELECT "comparisonId", ${together} AS "claims"
      FROM "TopicClaim" WHERE "comparisonId" IN (${Prisma.join(ids)}) GROUP BY "comparisonId"`;
    for (const { comparisonId, claims } of rows) {
      const own = (JSON.parse(claims) as ClaimColumns[]).map(toClaim);
      found.set(
        Number(comparisonId),
        own.sort((a, b) => (a.topic < b.topic ? -1 : 1)),
      );
    }
  });
  return found;
}

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
