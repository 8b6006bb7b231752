import "server-only";
import type { AlignerVersion } from "../../model/comparisons/aligners";
import { database } from "../client";
import { inBatches } from "../in-batches";
import { revisionsKey, type RevisionIds } from "./stored-comparisons";

/** Calls per statement: a statement for all of a large library would block everything else for seconds. */
const CALLS_AT_ONCE = 500;

/** The last call id of the next batch; null at the end. */
async function findEnd(after: number, calls: number): Promise<number | null> {
  const [row] = await database().$queryRaw<{ end: number | bigint | null }[]>`
    SELECT MAX("id") AS "end" FROM (SELECT "id" FROM "Call" WHERE "id" > ${after} ORDER BY "id" LIMIT ${calls}) AS "next"`;
  return row!.end === null ? null : Number(row!.end);
}

/** Pairs of latest revisions of some calls that have no row, or a pending one. */
const listMissingOf = (after: number, until: number, aligner: string): Promise<RevisionIds[]> =>
  database().$queryRaw<RevisionIds[]>`
    WITH "latest" AS (
      SELECT "Revision"."id", "Readout"."callId" FROM "Revision"
      JOIN "Readout" ON "Readout"."id" = "Revision"."readoutId"
      WHERE "Readout"."callId" > ${after} AND "Readout"."callId" <= ${until}
        AND "Readout"."hiddenAt" IS NULL AND "Revision"."number" = (
        SELECT MAX("other"."number") FROM "Revision" AS "other" WHERE "other"."readoutId" = "Readout"."id"
      )
    )
    SELECT "first"."id" AS "firstId", "second"."id" AS "secondId" FROM "latest" AS "first"
    JOIN "latest" AS "second" ON "second"."callId" = "first"."callId" AND "second"."id" > "first"."id"
    LEFT JOIN "Comparison" ON "Comparison"."firstId" = "first"."id" AND "Comparison"."secondId" = "second"."id"
      AND "Comparison"."aligner" = ${aligner}
    WHERE "Comparison"."id" IS NULL`;

/** The newest first. */
async function listMissing(aligner: string, callsAtOnce: number): Promise<RevisionIds[]> {
  const missing: RevisionIds[] = [];
  for (let after = 0; ;) {
    const until = await findEnd(after, callsAtOnce);
    if (until === null) break;
    for (const { firstId, secondId } of await listMissingOf(after, until, aligner))
      // Integers of raw statements may be bigints.
      missing.push({ firstId: Number(firstId), secondId: Number(secondId) });
    after = until;
  }
  return missing.sort((a, b) => b.secondId - a.secondId || a.firstId - b.firstId);
}

const IDS = { firstId: true, secondId: true } as const;

/**
 * Pairs whose comparisons are to be made, the newest first.
 *
 * @param which `missing`: those that no version has made, or that lack a finding; `outdated`: also those that another version made; `all`:
 *   every one
 * @param callsAtOnce the number of calls per statement
 * @returns ids of revisions, each pair once
 * @example
 * await listComparisonsToMake({ name: "lexical", version: "4bd1c7e0" }, "missing"); //=> [{ firstId: 4, secondId: 9 }]
 */
export async function listComparisonsToMake(
  { name, version }: AlignerVersion,
  which: "missing" | "outdated" | "all",
  callsAtOnce = CALLS_AT_ONCE,
): Promise<RevisionIds[]> {
  // Rows stored before there were findings have none yet.
  const isMissing = [{ status: "pending" }, { status: "ready", hasFinding: false }];
  const states = {
    missing: { OR: isMissing },
    outdated: { OR: [...isMissing, { version: { not: version } }] },
    all: {},
  }[which];
  const missing = await listMissing(name, callsAtOnce);
  const stored = await database().comparison.findMany({
    where: { aligner: name, ...states },
    select: IDS,
    orderBy: { secondId: "desc" },
  });
  return [...new Map([...missing, ...stored].map((ids) => [revisionsKey(ids), ids])).values()];
}

/** A revision's text, as an aligner reads it, with its id. */
export interface RevisionToAlign {
  text: string;
  sha256: string;
  /** The readout's language, BCP 47. */
  language: string;
  /** The readout's position in its call. */
  position: number;
}

/**
 * Reads revisions to be compared.
 *
 * @returns by their ids; revisions that are not stored are left out
 * @example
 * (await readRevisionsToAlign([4])).get(4)?.language; //=> "en"
 */
export async function readRevisionsToAlign(ids: number[]): Promise<Map<number, RevisionToAlign>> {
  const read = new Map<number, RevisionToAlign>();
  await inBatches([...new Set(ids)], async (batch) => {
    const rows = await database().revision.findMany({
      where: { id: { in: batch } },
      select: { id: true, text: true, sha256: true, readout: { select: { language: true, position: true } } },
    });
    for (const { id, text, sha256, readout } of rows) read.set(id, { text, sha256, ...readout });
  });
  return read;
}
