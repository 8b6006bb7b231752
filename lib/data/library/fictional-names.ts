import "server-only";
import { Prisma } from "../generated/client";

type Client = Prisma.TransactionClient;

/** The condition that a table with calls has no row of a real call. */
const withoutFactual = (table: string, named: Prisma.Sql) => Prisma.sql`
  NOT EXISTS (SELECT 1 FROM ${Prisma.raw(`"${table}"`)} AS "row" JOIN "Call" ON "Call"."id" = "row"."callId"
    WHERE ${named} AND NOT "Call"."isFictional")`;

/** SQLite reads the tables of a CROSS JOIN in their order: here the few fictional calls first. */
const ONLY_FICTIONAL_ISSUERS = Prisma.sql`
  SELECT "Issuer"."id" FROM "Issuer" WHERE "Issuer"."id" IN (
    SELECT "Readout"."issuerId" FROM "Call" CROSS JOIN "Readout"
    WHERE "Call"."isFictional" AND "Readout"."callId" = "Call"."id")
  AND ${withoutFactual("Readout", Prisma.sql`"row"."issuerId" = "Issuer"."id"`)}`;

const ONLY_FICTIONAL_PARTIES = Prisma.sql`
  SELECT "Party"."id" FROM "Party" WHERE "Party"."id" IN (
    SELECT "CallParty"."partyId" FROM "Call" CROSS JOIN "CallParty"
    WHERE "Call"."isFictional" AND "CallParty"."callId" = "Call"."id")
  AND ${withoutFactual("CallParty", Prisma.sql`"row"."partyId" = "Party"."id"`)}
  AND NOT EXISTS (
    SELECT 1 FROM "Issuer" AS "other" WHERE "other"."partyId" = "Party"."id" AND "other"."id" NOT IN (${ONLY_FICTIONAL_ISSUERS}))`;

async function findIds(client: Client, statement: Prisma.Sql): Promise<Set<number>> {
  const rows = await client.$queryRaw<{ id: number | bigint }[]>(statement);
  return new Set(rows.map(({ id }) => Number(id)));
}

/**
 * The ids of issuers and parties that occur only in fictional calls; a party with another issuer is kept. It reads the fictional calls
 * first, so that it is fast if there are few.
 *
 * @throws when the database cannot be read
 * @example
 * (await findOnlyFictional(transaction)).parties.size; //=> 0
 */
export async function findOnlyFictional(client: Client): Promise<{ issuers: Set<number>; parties: Set<number> }> {
  return {
    issuers: await findIds(client, ONLY_FICTIONAL_ISSUERS),
    parties: await findIds(client, ONLY_FICTIONAL_PARTIES),
  };
}

/**
 * The largest number of parties in a call.
 *
 * @param call which calls to look at
 * @throws when the database cannot be read
 * @example
 * await countSeats(transaction, {}); //=> 2
 */
export async function countSeats(client: Client, call: Prisma.CallWhereInput): Promise<number> {
  const { _max: last } = await client.callParty.aggregate({ _max: { position: true } });
  // Positions count from 0. Among real calls nearly always some call has as many, and it is found at once.
  for (let position = last.position ?? -1; position >= 0; position--) {
    const where = { position, ...(Object.keys(call).length > 0 && { call }) };
    if (await client.callParty.findFirst({ where, select: { callId: true } })) return position + 1;
  }
  return 0;
}
