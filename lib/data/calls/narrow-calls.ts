import "server-only";
import type { ListedCall } from "../../model/calls/call-list";
import { isShownCall, markDraft } from "../audience";
import { database } from "../client";
import { Prisma } from "../generated/client";
import { jsonFunctions, type Flag } from "../json-in";
import { ISSUER, PARTY } from "./columns";
import { toListed } from "./listed-calls";

/** Rows as the statement below writes them. Parties and issuers are given by their ids, because many calls share few of them. */
type PartyRow = [position: number, partyId: number, principal: string];
type ReadoutRow = [position: number, slug: string, kind: string, extent: string, language: string, issuerId: number];
type Row = [
  ...[
    id: number,
    slug: string,
    title: string,
    isFictional: Flag,
    kind: string,
    date: string,
    precision: string,
    isDraft: Flag,
  ],
  ...[parties: PartyRow[] | null, readouts: ReadoutRow[] | null],
];

function statement(where: Prisma.Sql): Prisma.Sql {
  const { list, all, parse } = jsonFunctions();
  const parties = parse(Prisma.sql`(
    SELECT ${all}(${list}("position", "partyId", "principal")) FROM "CallParty" WHERE "callId" = "c"."id")`);
  const readouts = parse(Prisma.sql`(
    SELECT ${all}(${list}("position", "slug", "kind", "extent", "language", "issuerId"))
    FROM "Readout" WHERE "callId" = "c"."id" AND "hiddenAt" IS NULL)`);
  return Prisma.sql`
    SELECT CAST(${all}(${list}(
      "c"."id", "c"."slug", "c"."title", "c"."isFictional", "c"."kind", "c"."date", "c"."datePrecision", "c"."publishedAt" IS NULL,
      ${parties}, ${readouts})) AS TEXT) AS "rows"
    FROM "Call" AS "c" WHERE ${isShownCall(Prisma.sql`"c"`)} AND ${where}`;
}

const byPosition = ([one]: [number, ...unknown[]], [other]: [number, ...unknown[]]) => one - other;

/** Orders by date, then by slug, both of which are ASCII. */
const byDate = ([, slug, , , , date]: Row, [, otherSlug, , , , otherDate]: Row): number =>
  date === otherDate ? (slug < otherSlug ? -1 : 1) : date < otherDate ? -1 : 1;

async function findNames(rows: Row[]) {
  const partyIds = new Set(rows.flatMap((row) => row[8]?.map(([, party]) => party) ?? []));
  const issuerIds = new Set(rows.flatMap((row) => row[9]?.map((readout) => readout[5]) ?? []));
  const [parties, issuers] = await Promise.all([
    database().party.findMany({ where: { id: { in: [...partyIds] } }, select: { id: true, ...PARTY } }),
    database().issuer.findMany({ where: { id: { in: [...issuerIds] } }, select: { id: true, ...ISSUER } }),
  ]);
  return {
    parties: new Map(parties.map(({ id, ...party }) => [id, party])),
    issuers: new Map(issuers.map(({ id, ...issuer }) => [id, issuer])),
  };
}

/**
 * Calls with what lists show of them, except those in the trash, the oldest first; those of one day by their slugs. It takes three
 * statements, one of which puts all calls into a single value: as Prisma's rows they would take most of the time of a large dyad.
 *
 * @param where a condition on the call, "c"
 * @throws when the database cannot be read
 * @example
 * (await findNarrowCalls(Prisma.sql`"c"."date" >= '2029'`))[0]?.slug; //=> "2029-01-05-call"
 */
export async function findNarrowCalls(where: Prisma.Sql): Promise<(ListedCall & { id: number })[]> {
  const [answer] = await database().$queryRaw<{ rows: string | null }[]>(statement(where));
  const rows = (JSON.parse(answer?.rows ?? "[]") as Row[]).sort(byDate);
  const { parties, issuers } = await findNames(rows);
  return rows.map(([id, slug, title, isFictional, kind, date, datePrecision, isDraft, seats, readouts]) => ({
    id,
    ...markDraft(Boolean(isDraft)),
    ...toListed({
      slug,
      title,
      kind,
      date,
      datePrecision,
      isFictional: Boolean(isFictional),
      parties: (seats ?? [])
        .sort(byPosition)
        .map(([, party, principal]) => ({ principal, party: parties.get(party)! })),
      readouts: (readouts ?? []).sort(byPosition).map(([, own, kindOf, extent, language, issuer]) => ({
        slug: own,
        kind: kindOf,
        extent,
        language,
        issuer: issuers.get(issuer)!,
      })),
    }),
  }));
}
