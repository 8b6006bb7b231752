import "server-only";
import type { AlignerVersion } from "../../model/aligners";
import { database } from "../client";
import { inBatches } from "../in-batches";
import { revisionsKey, type RevisionIds } from "./stored-comparisons";

/** Pairs of latest revisions of a call that have no row, or a pending one. */
const listMissing = (aligner: string): Promise<RevisionIds[]> =>
  database().$queryRaw<RevisionIds[]>`
    WITH "latest" AS (
      SELECT "Revision"."id", "Readout"."callId" FROM "Revision"
      JOIN "Readout" ON "Readout"."id" = "Revision"."readoutId"
      WHERE "Readout"."hiddenAt" IS NULL AND "Revision"."number" = (
        SELECT MAX("other"."number") FROM "Revision" AS "other" WHERE "other"."readoutId" = "Readout"."id"
      )
    )
    SELECT "first"."id" AS "firstId", "second"."id" AS "secondId" FROM "latest" AS "first"
    JOIN "latest" AS "second" ON "second"."callId" = "first"."callId" AND "second"."id" > "first"."id"
    LEFT JOIN "Comparison" ON "Comparison"."firstId" = "first"."id" AND "Comparison"."secondId" = "second"."id"
      AND "Comparison"."aligner" = ${aligner}
    WHERE "Comparison"."id" IS NULL
    ORDER BY "second"."id" DESC`;

const IDS = { firstId: true, secondId: true } as const;

/**
 * Pairs whose comparisons are to be made, what was added last first.
 *
 * @param which `missing`: those that no version has made, or made without a finding; `outdated`: also those that another version made; `all`: every one
 * @returns by the ids of their revisions, each pair once
 * @example
 * await listComparisonsToMake({ name: "lexical", version: "2" }, "missing"); //=> [{ firstId: 4, secondId: 9 }]
 */
export async function listComparisonsToMake(
  { name, version }: AlignerVersion,
  which: "missing" | "outdated" | "all",
): Promise<RevisionIds[]> {
  // Rows of a library that is older than its findings have none yet.
  const isMissing = [{ status: "pending" }, { status: "ready", hasFinding: false }];
  const states = {
    missing: { OR: isMissing },
    outdated: { OR: [...isMissing, { version: { not: version } }] },
    all: {},
  }[which];
  const missing = await listMissing(name);
  const stored = await database().comparison.findMany({
    where: { aligner: name, ...states },
    select: IDS,
    orderBy: { secondId: "desc" },
  });
  // Integers of raw statements may come as bigints.
  const found = missing.map(({ firstId, secondId }) => ({ firstId: Number(firstId), secondId: Number(secondId) }));
  return [...new Map([...found, ...stored].map((ids) => [revisionsKey(ids), ids])).values()];
}

/** An aligner's input text with its id. */
export interface RevisionToAlign {
  text: string;
  sha256: string;
  /** Of its readout, BCP 47. */
  language: string;
  /** Of its readout in its call. */
  position: number;
}

/**
 * Reads revisions to be compared.
 *
 * @returns by their ids; one that is not stored is left out
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
