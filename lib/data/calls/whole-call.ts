import "server-only";
import { isShownCall } from "../audience";
import { database } from "../client";
import { Prisma } from "../generated/client";
import { jsonFields, jsonFunctions, type Flag } from "../json-in";
import { ISSUER, PARTY, READOUT, REVISION, WHOLE_CALL } from "./columns";

type StoredCall = Prisma.CallGetPayload<{ select: typeof WHOLE_CALL }>;

/** The JSON that the statement below writes. A time is written as the database stores it. */
type CallJson = Omit<StoredCall, "isFictional" | "publishedAt" | "readouts"> & {
  isFictional: Flag;
  publishedAt: string | number | null;
  /** Null in PostgreSQL if there are none. */
  readouts: StoredCall["readouts"] | null;
};

function statement(slug: string): Prisma.Sql {
  const { list, object, all, parse } = jsonFunctions();
  const party = Prisma.sql`${object}(${jsonFields("p", PARTY)})`;
  const parties = Prisma.sql`
    SELECT ${all}(${object}('principal', "s"."principal", 'party', ${party}) ORDER BY "s"."position")
    FROM "CallParty" AS "s" JOIN "Party" AS "p" ON "p"."id" = "s"."partyId" WHERE "s"."callId" = "c"."id"`;
  const readouts = Prisma.sql`
    SELECT ${all}(${object}(${jsonFields("r", READOUT)},
      'issuer', ${object}(${jsonFields("i", ISSUER)}, 'party', ${party}),
      'revisions', ${list}(${object}(${jsonFields("v", REVISION)}))) ORDER BY "r"."position")
    FROM "Readout" AS "r" JOIN "Issuer" AS "i" ON "i"."id" = "r"."issuerId" JOIN "Party" AS "p" ON "p"."id" = "i"."partyId"
    JOIN "Revision" AS "v" ON "v"."readoutId" = "r"."id"
    AND "v"."number" = (SELECT MAX("number") FROM "Revision" WHERE "readoutId" = "r"."id")
    WHERE "r"."callId" = "c"."id" AND "r"."hiddenAt" IS NULL`;
  return Prisma.sql`
    SELECT "c"."id", CAST(${object}(${jsonFields("c", WHOLE_CALL)},
      'parties', ${parse(Prisma.sql`(${parties})`)}, 'readouts', ${parse(Prisma.sql`(${readouts})`)}) AS TEXT) AS "call"
    FROM "Call" AS "c" WHERE "c"."slug" = ${slug} AND ${isShownCall(Prisma.sql`"c"`)}`;
}

/**
 * Reads what `WHOLE_CALL` selects of one call in one statement. Prisma would make six of it, which take ten times as long.
 *
 * @returns the call and its id; null if the audience is shown no call of that slug
 * @throws when the database cannot be read
 * @example
 * (await readWholeCall("2024-04-03-blinken-aliyev"))?.call.readouts.length; //=> 2
 */
export async function readWholeCall(slug: string): Promise<{ id: number; call: StoredCall } | null> {
  const [row] = await database().$queryRaw<{ id: number | bigint; call: string }[]>(statement(slug));
  if (!row) return null;
  const { isFictional, publishedAt, readouts, ...call } = JSON.parse(row.call) as CallJson;
  return {
    id: Number(row.id),
    call: {
      ...call,
      isFictional: Boolean(isFictional),
      publishedAt: publishedAt === null ? null : new Date(publishedAt),
      readouts: readouts ?? [],
    },
  };
}
