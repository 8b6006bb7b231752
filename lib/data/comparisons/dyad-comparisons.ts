import "server-only";
import { DEFAULT_ALIGNER_NAME } from "../../model/comparisons/aligners";
import type { DyadComparison } from "../../model/dyads/dyads";
import { swapSides } from "../../model/comparisons/sides";
import type { RowKind } from "../../model/dyads/patterns";
import { database } from "../client";
import { Prisma } from "../generated/client";
import { inBatches } from "../in-batches";
import { jsonFunctions, type Flag } from "../json-in";
import type { ClaimTuple } from "./topic-claims";

/** The shape that the statement below builds. */
type Count = [covered: number, of: number];
type Row = [
  ...[id: number, callId: number, status: string, version: string, isOpening: Flag, isFirstLeft: Flag],
  ...[first: string, second: string, firstCount: Count, secondCount: Count, claims: ClaimTuple[] | null],
];

/** Revisions are numbered without gaps, and the latest has the highest number. */
const isLatest = (revision: Prisma.Sql) => Prisma.sql`
  NOT EXISTS (SELECT 1 FROM "Revision" AS "later" WHERE "later"."readoutId" = ${revision}."readoutId" AND "later"."number" > ${revision}."number")`;

function claimsOf(kind: RowKind): Prisma.Sql {
  const { list, all, parse } = jsonFunctions();
  if (kind === "concepts") return parse(Prisma.sql`"c"."concepts"`);
  return parse(Prisma.sql`(
    SELECT ${all}(${list}("topic", "claim", ${parse(Prisma.sql`"left"`)}, ${parse(Prisma.sql`"right"`)}, "isConfirmed"))
    FROM "TopicClaim" WHERE "comparisonId" = "c"."id")`);
}

function statement(callIds: number[], kind: RowKind): Prisma.Sql {
  const { list, all } = jsonFunctions();
  return Prisma.sql`
    SELECT CAST(${all}(${list}(
      "c"."id", "c"."callId", "c"."status", "c"."version",
      "k"."openingFirstId" = "c"."firstId" AND "k"."openingSecondId" = "c"."secondId", "c"."leftId" = "c"."firstId",
      "r1"."slug", "r2"."slug", ${list}("c"."firstLikely", "c"."firstPoints"), ${list}("c"."secondLikely", "c"."secondPoints"),
      ${claimsOf(kind)})) AS TEXT) AS "rows"
    FROM "Comparison" AS "c" JOIN "Call" AS "k" ON "k"."id" = "c"."callId"
    JOIN "Revision" AS "v1" ON "v1"."id" = "c"."firstId" JOIN "Readout" AS "r1" ON "r1"."id" = "v1"."readoutId"
    JOIN "Revision" AS "v2" ON "v2"."id" = "c"."secondId" JOIN "Readout" AS "r2" ON "r2"."id" = "v2"."readoutId"
    WHERE "c"."callId" IN (${Prisma.join(callIds)}) AND "c"."aligner" = ${DEFAULT_ALIGNER_NAME}
    AND "r1"."hiddenAt" IS NULL AND "r2"."hiddenAt" IS NULL
    AND ${isLatest(Prisma.raw(`"v1"`))} AND ${isLatest(Prisma.raw(`"v2"`))}`;
}

const toCoverage = ([covered, of]: Count) => ({ covered, of });

function toComparison(row: Row): DyadComparison {
  const [, , status, version, isOpening, isFirstLeft, first, second, firstCount, secondCount, claims] = row;
  const sides = { left: first, right: second };
  const coverage = { left: toCoverage(firstCount), right: toCoverage(secondCount) };
  return {
    status: status as DyadComparison["status"],
    version,
    isOpening: Boolean(isOpening),
    sides: isFirstLeft ? sides : swapSides(sides),
    coverage: isFirstLeft ? coverage : swapSides(coverage),
    topics: (claims ?? [])
      .map(([topic, claim, left, right, isConfirmed]) => ({
        topic,
        claim,
        left,
        right,
        isConfirmed: Boolean(isConfirmed),
      }))
      .sort((a, b) => (a.topic < b.topic ? -1 : 1)),
  };
}

/**
 * Counts and claims for dyads from the stored comparisons of calls: of the latest revisions of readouts that are not deleted, by the
 * built-in aligner. The database builds one JSON value for all calls: reading rows would take most of the time of a large dyad's page.
 *
 * @param callIds of any number of calls, @param kind whether to read the claims of topics, or of concepts instead
 * @returns by the ids of the calls, each call's opening pair first; calls without comparisons are left out
 * @throws when the database cannot be read
 * @example
 * (await findDyadComparisons([12], "topics")).get(12)?.[0]?.coverage.left; //=> { covered: 4, of: 9 }
 */
export async function findDyadComparisons(callIds: number[], kind: RowKind): Promise<Map<number, DyadComparison[]>> {
  const found = new Map<number, DyadComparison[]>();
  await inBatches(callIds, async (batch) => {
    const [answer] = await database().$queryRaw<{ rows: string | null }[]>(statement(batch, kind));
    const rows = JSON.parse(answer?.rows ?? "[]") as Row[];
    for (const row of rows.sort(([one], [other]) => one - other)) {
      const compared = toComparison(row);
      const own = found.get(row[1]) ?? [];
      found.set(row[1], compared.isOpening ? [compared, ...own] : [...own, compared]);
    }
  });
  return found;
}
