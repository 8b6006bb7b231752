import "server-only";
import { DEFAULT_ALIGNER_NAME } from "../../model/comparisons/aligners";
import { Prisma } from "../generated/client";
import { inBatches } from "../in-batches";
import { isOfficial } from "../../model/calls/vocabularies";

/**
 * A call's opening pair: its first two official readouts, or else its first two.
 *
 * @param readouts of the call, in their order, without deleted ones
 * @returns null if there are fewer than two
 * @example
 * openingReadouts([{ kind: "press-report" }, { kind: "official-post" }])?.map(({ kind }) => kind);
 * //=> ["press-report", "official-post"]
 */
export function openingReadouts<T extends { kind: string }>(readouts: T[]): [T, T] | null {
  const official = readouts.filter(isOfficial);
  const [first, second] = official.length >= 2 ? official : readouts;
  return first && second ? [first, second] : null;
}

/**
 * Recomputes the opening pair of each given call (`openingReadouts`, in their latest revisions), and whether its comparison has anything
 * unreviewed. Every write that can change either calls this in its transaction, so that the list of calls can read columns.
 *
 * @param client a transaction that holds the write lock (inWriteTransaction)
 * @throws when the database cannot be written
 * @example
 * await refreshOpeningPairs(client, [call.id]);
 */
export async function refreshOpeningPairs(client: Prisma.TransactionClient, callIds: number[]): Promise<void> {
  await inBatches([...new Set(callIds)], async (ids) => {
    // The rule of openingReadouts in SQL; the migration that added the columns has it too. The lower id comes first, as in a stored
    // comparison.
    await client.$executeRaw`
      UPDATE "Call" SET ("openingFirstId", "openingSecondId") = (
        SELECT MIN("revisionId"), MAX("revisionId") FROM (
          SELECT (
            SELECT "Revision"."id" FROM "Revision" WHERE "Revision"."readoutId" = "Readout"."id"
            ORDER BY "Revision"."number" DESC LIMIT 1
          ) AS "revisionId"
          FROM "Readout"
          WHERE "Readout"."callId" = "Call"."id" AND "Readout"."hiddenAt" IS NULL
            AND ("Readout"."kind" LIKE 'official%' OR (
              SELECT COUNT(*) FROM "Readout" AS "other"
              WHERE "other"."callId" = "Call"."id" AND "other"."hiddenAt" IS NULL AND "other"."kind" LIKE 'official%'
            ) < 2)
          ORDER BY "Readout"."position" LIMIT 2
        ) AS "opening" HAVING COUNT("revisionId") = 2
      ) WHERE "id" IN (${Prisma.join(ids)})`;
    await client.$executeRaw`
      UPDATE "Call" SET "needsReview" = EXISTS (
        SELECT 1 FROM "Comparison"
        WHERE "Comparison"."firstId" = "Call"."openingFirstId" AND "Comparison"."secondId" = "Call"."openingSecondId"
          AND "Comparison"."aligner" = ${DEFAULT_ALIGNER_NAME} AND "Comparison"."status" = 'ready'
          AND "Comparison"."reviewed" < "Comparison"."points"
      ) WHERE "id" IN (${Prisma.join(ids)})`;
  });
}
