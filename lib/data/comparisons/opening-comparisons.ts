import "server-only";
import { DEFAULT_ALIGNER_NAME } from "../../model/comparisons/aligners";
import type { ComparisonCounts } from "../../model/comparisons/comparison-counts";
import type { DyadComparison } from "../../model/dyads/dyads";
import type { QuotedFindingLine } from "../../model/comparisons/finding";
import { swapSides } from "../../model/comparisons/sides";
import { shownCalls } from "../audience";
import { database } from "../client";
import { Prisma } from "../generated/client";
import { COUNTS, fromCountColumns, type CountColumns } from "./comparison-columns";
import { swapFindingLine } from "./swap-stored";
import { fromFindingColumn } from "./topic-claims";

/** The opening comparison of a call. */
export interface OpeningComparison {
  status: DyadComparison["status"];
  /** How many lines its finding has. */
  findingLines: number;
  /** The summary for lists, with the readout of this slug on the left. */
  seenFrom(left: string): { counts: ComparisonCounts; finding: QuotedFindingLine | null };
}

interface StoredOpening extends CountColumns {
  callId: number;
  status: string;
  finding: string;
  /** The slugs of the readouts. */
  first: string;
  /** The readout on the finding's left side. */
  left: string;
}

const COUNT_COLUMNS = Prisma.raw(
  Object.keys(COUNTS)
    .map((name) => `"Comparison"."${name}"`)
    .join(),
);

function toOpening(row: StoredOpening): OpeningComparison {
  const lines = fromFindingColumn(row.finding);
  return {
    status: row.status as OpeningComparison["status"],
    findingLines: lines.length,
    seenFrom(left) {
      const counts = fromCountColumns(row);
      const [line] = lines;
      return {
        counts: row.first === left ? counts : swapSides(counts),
        finding: line === undefined ? null : row.left === left ? line : swapFindingLine(line),
      };
    },
  };
}

/**
 * The stored opening comparisons of calls, by the built-in aligner, with what lists show of each: one statement, however many calls there
 * are.
 *
 * @param callIds the calls of a page
 * @returns by the ids of the calls; calls without a comparison are left out
 * @throws when a row cannot be read
 * @example
 * (await findOpeningComparisons([12])).get(12)?.status; //=> "ready"
 */
export async function findOpeningComparisons(callIds: number[]): Promise<Map<number, OpeningComparison>> {
  if (callIds.length === 0) return new Map();
  const rows = await database().$queryRaw<StoredOpening[]>`
    SELECT "Call"."id" AS "callId", "Comparison"."status", "Comparison"."finding", ${COUNT_COLUMNS},
      "firstReadout"."slug" AS "first", "leftReadout"."slug" AS "left"
    FROM "Call"
    JOIN "Comparison" ON "Comparison"."firstId" = "Call"."openingFirstId"
      AND "Comparison"."secondId" = "Call"."openingSecondId" AND "Comparison"."aligner" = ${DEFAULT_ALIGNER_NAME}
    JOIN "Revision" AS "first" ON "first"."id" = "Comparison"."firstId"
    JOIN "Readout" AS "firstReadout" ON "firstReadout"."id" = "first"."readoutId"
    JOIN "Revision" AS "left" ON "left"."id" = "Comparison"."leftId"
    JOIN "Readout" AS "leftReadout" ON "leftReadout"."id" = "left"."readoutId"
    WHERE "Call"."id" IN (${Prisma.join(callIds)})`;
  return new Map(rows.map((row) => [row.callId, toOpening(row)]));
}

/**
 * Calls whose opening comparison, by the built-in aligner, has a finding of several lines.
 *
 * @param lines the least number of lines
 * @param among how many of the newest calls to look at
 * @returns their slugs, the newest first
 * @throws when the database cannot be read
 * @example
 * await findCallsWithFinding(3, 100); //=> ["2024-04-03-blinken-aliyev"]
 */
export async function findCallsWithFinding(lines: number, among: number): Promise<string[]> {
  const newest = await database().call.findMany({
    where: shownCalls(),
    select: { id: true, slug: true },
    orderBy: [{ date: "desc" }, { slug: "asc" }],
    take: among,
  });
  const openings = await findOpeningComparisons(newest.map(({ id }) => id));
  return newest.filter(({ id }) => (openings.get(id)?.findingLines ?? 0) >= lines).map(({ slug }) => slug);
}
