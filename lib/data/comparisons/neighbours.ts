import "server-only";
import type { AlignerVersion, Alignment } from "../../model/comparisons/aligners";
import { database } from "../client";
import { Prisma } from "../generated/client";
import { inBatches } from "../in-batches";
import { readContent } from "./stored-comparisons";

type Client = Prisma.TransactionClient;

/** A readout of an issuer and its next one about calls with the same other party, by the ids of their latest revisions. */
export interface NeighbourIds {
  earlierId: number;
  laterId: number;
}

/** An aligner's answer for two neighbours, the earlier one on the left, to be stored. */
export interface MadeNeighbours extends NeighbourIds {
  /** The languages in which the two texts were read; a readout's language may be corrected before they are stored. */
  languages: [string, string];
  alignment: Alignment;
}

/** How many of an issuer's latest readouts with one other party are followed for formulas. */
export const MOST_READOUTS = 40;

/**
 * A map key for two neighbours.
 *
 * @example
 * neighboursKey({ earlierId: 4, laterId: 9 }); //=> "4 9"
 */
export const neighboursKey = ({ earlierId, laterId }: NeighbourIds): string => `${earlierId} ${laterId}`;

const NOBODY = Prisma.sql`SELECT 0 WHERE FALSE`;

/**
 * The neighbours among an issuer's latest readouts: for each other party, the readouts about calls with it, in the order of the calls; of
 * several about one call, the first.
 *
 * @param issuerId the issuer's id, @param others ids of the other parties; by default all
 * @throws when the database cannot be read
 * @example
 * await listNeighbours(3); //=> [{ earlierId: 4, laterId: 9 }]
 */
export async function listNeighbours(
  issuerId: number,
  others: number[] | null = null,
  client: Client = database(),
): Promise<NeighbourIds[]> {
  const withOthers = others
    ? Prisma.sql`AND "other"."partyId" IN (${others.length > 0 ? Prisma.join(others) : NOBODY})`
    : Prisma.empty;
  const rows = await client.$queryRaw<{ earlierId: number | bigint; laterId: number | bigint }[]>`
    WITH "placed" AS (
      SELECT "other"."partyId", "c"."date", "c"."slug",
        (SELECT "id" FROM "Revision" WHERE "readoutId" = "r"."id" ORDER BY "number" DESC LIMIT 1) AS "revisionId",
        ROW_NUMBER() OVER (PARTITION BY "other"."partyId", "c"."id" ORDER BY "r"."position") AS "place"
      FROM "Readout" AS "r" JOIN "Issuer" AS "i" ON "i"."id" = "r"."issuerId" JOIN "Call" AS "c" ON "c"."id" = "r"."callId"
      JOIN "CallParty" AS "own" ON "own"."callId" = "c"."id" AND "own"."partyId" = "i"."partyId"
      JOIN "CallParty" AS "other" ON "other"."callId" = "c"."id" AND "other"."partyId" <> "i"."partyId"
      WHERE "r"."issuerId" = ${issuerId} AND "r"."hiddenAt" IS NULL AND "c"."hiddenAt" IS NULL ${withOthers}
    ), "ordered" AS (
      SELECT "revisionId" AS "laterId",
        LAG("revisionId") OVER (PARTITION BY "partyId" ORDER BY "date", "slug") AS "earlierId",
        ROW_NUMBER() OVER (PARTITION BY "partyId" ORDER BY "date" DESC, "slug" DESC) AS "age"
      FROM "placed" WHERE "place" = 1
    )
    SELECT DISTINCT "earlierId", "laterId" FROM "ordered"
    WHERE "earlierId" IS NOT NULL AND "age" < ${MOST_READOUTS} ORDER BY "laterId", "earlierId"`;
  // Integers of raw statements may be bigints.
  return rows.map(({ earlierId, laterId }) => ({ earlierId: Number(earlierId), laterId: Number(laterId) }));
}

/**
 * The stored comparisons of neighbours by one version of an aligner.
 *
 * @returns by `neighboursKey`; those not stored, or made by another version, are left out
 * @throws when a row cannot be read
 * @example
 * (await findNeighbours([{ earlierId: 4, laterId: 9 }], { name: "lexical", version: "4bd1c7e0" })).get("4 9")?.kind; //=> "comparison"
 */
export async function findNeighbours(
  pairs: NeighbourIds[],
  { name, version }: AlignerVersion,
): Promise<Map<string, Alignment>> {
  const found = new Map<string, Alignment>();
  await inBatches(pairs, async (batch) => {
    const rows = await database().neighbourComparison.findMany({
      where: { aligner: name, version, OR: batch.map(({ earlierId, laterId }) => ({ earlierId, laterId })) },
      select: { earlierId: true, laterId: true, content: true },
    });
    for (const row of rows) found.set(neighboursKey(row), readContent(row.content));
  });
  return found;
}

/**
 * Neighbours whose comparisons are to be made, of all issuers.
 *
 * @param which as in `listComparisonsToMake`; what another version made is outdated
 * @throws when the database cannot be read
 * @example
 * await listNeighboursToMake({ name: "lexical", version: "4bd1c7e0" }, "missing"); //=> [{ earlierId: 4, laterId: 9 }]
 */
export async function listNeighboursToMake(
  { name, version }: AlignerVersion,
  which: "missing" | "outdated" | "all",
): Promise<NeighbourIds[]> {
  const issuers = await database().issuer.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  const all = new Map<string, NeighbourIds>();
  // One issuer at a time, so that no statement reads all of a large library.
  for (const { id } of issuers) for (const pair of await listNeighbours(id)) all.set(neighboursKey(pair), pair);
  if (which === "all") return [...all.values()];
  const stored = await database().neighbourComparison.findMany({
    where: { aligner: name, ...(which === "outdated" && { version }) },
    select: { earlierId: true, laterId: true },
  });
  for (const pair of stored) all.delete(neighboursKey(pair));
  return [...all.values()];
}

/**
 * Stores an aligner's results for neighbours, replacing older ones.
 *
 * @param client a transaction that holds the write lock (inWriteTransaction)
 * @returns how many were stored; pairs are left out if a revision is gone, or its language has changed since
 * @throws when the database cannot be written
 * @example
 * await writeNeighbours([{ earlierId: 4, laterId: 9, languages: ["en", "en"], alignment }], aligner, client); //=> 1
 */
export async function writeNeighbours(made: MadeNeighbours[], aligner: AlignerVersion, client: Client) {
  const ids = made.flatMap(({ earlierId, laterId }) => [earlierId, laterId]);
  const revisions = await client.revision.findMany({
    where: { id: { in: ids } },
    select: { id: true, readout: { select: { language: true } } },
  });
  const languages = new Map(revisions.map(({ id, readout }) => [id, readout.language]));
  const valid = made.filter(
    ({ earlierId, laterId, languages: [earlier, later] }) =>
      languages.get(earlierId) === earlier && languages.get(laterId) === later,
  );
  for (const { earlierId, laterId, alignment } of valid) {
    const key = { earlierId, laterId, aligner: aligner.name };
    const row = { version: aligner.version, content: JSON.stringify(alignment), madeAt: new Date() };
    await client.neighbourComparison.upsert({
      where: { earlierId_laterId_aligner: key },
      create: { ...key, ...row },
      update: row,
      select: { laterId: true },
    });
  }
  return valid.length;
}
