import "server-only";
import { CALL_STATES, type Facets, type FacetValue } from "../../model/call-search";
import { loadResources } from "../../resources/load";
import { topicLabels } from "../../resources/topic-labels";
import { database } from "../client";
import { isPostgres } from "../engine";
import { Prisma } from "../generated/client";
import { IS_OPENING, STATE_CONDITIONS } from "./call-conditions";

/** Choices of one facet at most. */
const MOST = 5;

type Counted = { value: string; name: string; calls: number | bigint };

/** The calls that are counted, as a table "counted" of ids. */
const counted = (ids: number[]): Prisma.Sql =>
  isPostgres()
    ? Prisma.sql`unnest(${ids}::integer[]) AS "counted" ("id")`
    : Prisma.sql`(SELECT "value" AS "id" FROM json_each(${JSON.stringify(ids)})) AS "counted"`;

const READOUTS = Prisma.sql`JOIN "Readout" ON "Readout"."callId" = "counted"."id" AND "Readout"."hiddenAt" IS NULL`;

async function count(ids: number[], value: Prisma.Sql, name: Prisma.Sql, joins: Prisma.Sql): Promise<FacetValue[]> {
  const rows = await database().$queryRaw<Counted[]>`
    SELECT ${value} AS "value", ${name} AS "name", COUNT(DISTINCT "counted"."id") AS "calls"
    FROM ${counted(ids)} ${joins} GROUP BY 1, 2 ORDER BY 3 DESC, 2 LIMIT ${MOST}`;
  return rows.map((row) => ({ value: row.value, name: row.name, calls: Number(row.calls) }));
}

async function countStates(ids: number[]): Promise<FacetValue[]> {
  const sums = CALL_STATES.map(
    (state) => Prisma.sql`COUNT(*) FILTER (WHERE ${STATE_CONDITIONS[state]}) AS ${Prisma.raw(`"${state}"`)}`,
  );
  const [row] = await database().$queryRaw<Record<string, number | bigint>[]>`
    SELECT ${Prisma.join(sums)} FROM ${counted(ids)} JOIN "Call" ON "Call"."id" = "counted"."id"`;
  return CALL_STATES.map((state) => ({ value: state, name: "", calls: Number(row![state]) })).filter(
    ({ calls }) => calls > 0,
  );
}

const SEATS = Prisma.sql`JOIN "CallParty" ON "CallParty"."callId" = "counted"."id"
  JOIN "Party" ON "Party"."id" = "CallParty"."partyId"`;
/** Each two parties of a call, in the order of their slugs. */
const DYADS = Prisma.sql`${SEATS}
  JOIN "CallParty" AS "otherSeat" ON "otherSeat"."callId" = "counted"."id"
  JOIN "Party" AS "other" ON "other"."id" = "otherSeat"."partyId" AND "other"."slug" > "Party"."slug"`;
const ISSUERS = Prisma.sql`${READOUTS} JOIN "Issuer" ON "Issuer"."id" = "Readout"."issuerId"`;
const CALLS = Prisma.sql`JOIN "Call" ON "Call"."id" = "counted"."id"`;
const TOPICS = Prisma.sql`${CALLS}
  JOIN "Comparison" ON ${IS_OPENING}
  JOIN "TopicClaim" ON "TopicClaim"."comparisonId" = "Comparison"."id"`;
const YEAR = Prisma.sql`substr("Call"."date", 1, 4)`;

/**
 * What some calls can be filtered by, the most frequent choices first; years from the latest one. Broad topics, such as the call itself,
 * tell nothing apart.
 *
 * @param ids of the calls
 * @example
 * (await countFacets([4, 12])).kind; //=> [{ value: "phone-call", name: "phone-call", calls: 2 }]
 */
export async function countFacets(ids: number[]): Promise<Facets> {
  const labels = topicLabels();
  const { broad } = loadResources().topicRelations;
  const isTelling = Prisma.sql`${TOPICS} AND "TopicClaim"."topic" NOT IN (${Prisma.join(broad)})`;
  const topics = await count(ids, Prisma.sql`"topic"`, Prisma.sql`"topic"`, isTelling);
  const years = await count(ids, YEAR, YEAR, CALLS);
  return {
    state: await countStates(ids),
    dyad: await count(
      ids,
      Prisma.sql`"Party"."slug" || ' ' || "other"."slug"`,
      Prisma.sql`"Party"."name" || ', ' || "other"."name"`,
      DYADS,
    ),
    party: await count(ids, Prisma.sql`"Party"."slug"`, Prisma.sql`"Party"."name"`, SEATS),
    issuer: await count(ids, Prisma.sql`"Issuer"."slug"`, Prisma.sql`"Issuer"."name"`, ISSUERS),
    topic: topics.map((topic) => ({ ...topic, name: labels.get(topic.value) ?? topic.value })),
    year: years.toSorted((a, b) => (a.value < b.value ? 1 : -1)),
    kind: await count(ids, Prisma.sql`"Call"."kind"`, Prisma.sql`"Call"."kind"`, CALLS),
    language: await count(ids, Prisma.sql`"language"`, Prisma.sql`"language"`, READOUTS),
  };
}
