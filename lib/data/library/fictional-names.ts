import "server-only";
import { Prisma } from "../generated/client";

type Client = Prisma.TransactionClient;

/** That a table which has a call has no row of a call that is not fictional. */
const withoutFactual = (table: string, named: Prisma.Sql) => Prisma.sql`
  NOT EXISTS (SELECT 1 FROM ${Prisma.raw(`"${table}"`)} AS "row" JOIN "Call" ON "Call"."id" = "row"."callId"
    WHERE ${named} AND NOT "Call"."isFictional")`;

/** SQLite takes the tables of a CROSS JOIN in their order: of the few fictional calls first. */
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
 * The ids of issuers and parties that are only in fictional calls; a party stays that has an issuer which does not. It looks at the
 * fictional calls first, so that it costs little where there are few of them.
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
 * Parties of the call that has the most.
 *
 * @param call which calls are looked at
 * @throws when the database cannot be read
 * @example
 * await countSeats(transaction, {}); //=> 2
 */
export async function countSeats(client: Client, call: Prisma.CallWhereInput): Promise<number> {
  const { _max: last } = await client.callParty.aggregate({ _max: { position: true } });
  // Positions count from 0. Of calls that are not fictional nearly always some call has as many: it is found at once.
  for (let position = last.position ?? -1; position >= 0; position--) {
    const where = { position, ...(Object.keys(call).length > 0 && { call }) };
    if (await client.callParty.findFirst({ where, select: { callId: true } })) return position + 1;
  }
  return 0;
}
