import "server-only";
import { CALL_STATES, type Facets, type FacetValue } from "../../model/calls/call-search";
import { loadResources } from "../../resources/load";
import { topicLabels } from "../../resources/topic-labels";
import { database } from "../client";
import { isPostgres } from "../engine";
import { Prisma } from "../generated/client";
import { IS_OPENING, inState } from "./call-conditions";

/** The most choices of a facet. */
const MOST = 5;

type Counted = { value: string; name: string; calls: number | bigint };

/** The calls to be counted, as a table "counted" of ids. */
const counted = (ids: number[]): Prisma.Sql =>
  isPostgres()
    ? Prisma.sql`unnest(${ids}::integer[]) AS "counted" ("id")`
    : Prisma.sql`(SELECT "value" AS "id" FROM json_each(${JSON.stringify(ids)})) AS "counted"`;

type Sql = Prisma.Sql;

/** The label of a choice, and what "grouped" is joined with to find it. */
interface Named {
  value: Sql;
  name: Sql;
  joins?: Sql;
}

/**
 * @param grouped a statement that counts "calls" by ids or short words, because comparing names for every row is slow
 */
async function choose(grouped: Sql, { value, name, joins = Prisma.empty }: Named): Promise<FacetValue[]> {
  const rows = await database().$queryRaw<Counted[]>`
    SELECT ${value} AS "value", ${name} AS "name", "calls" FROM (${grouped}) AS "grouped" ${joins}
    ORDER BY 3 DESC, 2 LIMIT ${MOST}`;
  return rows.map((row) => ({ value: row.value, name: row.name, calls: Number(row.calls) }));
}

/** Choices whose label is the stored value. */
const chooseWord = (grouped: Sql) => choose(grouped, { value: Prisma.sql`"word"`, name: Prisma.sql`"word"` });

async function countStates(ids: number[]): Promise<FacetValue[]> {
  const sums = CALL_STATES.map(
    (state) => Prisma.sql`COUNT(*) FILTER (WHERE ${inState(state)}) AS ${Prisma.raw(`"${state}"`)}`,
  );
  const [row] = await database().$queryRaw<Record<string, number | bigint>[]>`
    SELECT ${Prisma.join(sums)} FROM ${counted(ids)} JOIN "Call" ON "Call"."id" = "counted"."id"`;
  return CALL_STATES.map((state) => ({ value: state, name: "", calls: Number(row![state]) })).filter(
    ({ calls }) => calls > 0,
  );
}

const CALLS = Prisma.sql`JOIN "Call" ON "Call"."id" = "counted"."id"`;
const SEATS = Prisma.sql`JOIN "CallParty" ON "CallParty"."callId" = "counted"."id"`;
const READOUTS = Prisma.sql`JOIN "Readout" ON "Readout"."callId" = "counted"."id" AND "Readout"."hiddenAt" IS NULL`;

const PARTY: Named = {
  value: Prisma.sql`"Party"."slug"`,
  name: Prisma.sql`"Party"."name"`,
  joins: Prisma.sql`JOIN "Party" ON "Party"."id" = "grouped"."partyId"`,
};
/** Every two parties of a call, in the order of their slugs. */
const DYAD: Named = {
  value: Prisma.sql`"Party"."slug" || ' ' || "other"."slug"`,
  name: Prisma.sql`"Party"."name" || ', ' || "other"."name"`,
  joins: Prisma.sql`${PARTY.joins}
    JOIN "Party" AS "other" ON "other"."id" = "grouped"."otherId" AND "other"."slug" > "Party"."slug"`,
};
const ISSUER: Named = {
  value: Prisma.sql`"Issuer"."slug"`,
  name: Prisma.sql`"Issuer"."name"`,
  joins: Prisma.sql`JOIN "Issuer" ON "Issuer"."id" = "grouped"."issuerId"`,
};

const countSeats = (rows: Sql) => Prisma.sql`
  SELECT "partyId", COUNT(*) AS "calls" FROM ${rows} ${SEATS} GROUP BY "partyId"`;
const countDyads = (rows: Sql) => Prisma.sql`
  SELECT "CallParty"."partyId" AS "partyId", "otherSeat"."partyId" AS "otherId", COUNT(*) AS "calls" FROM ${rows} ${SEATS}
  JOIN "CallParty" AS "otherSeat"
    ON "otherSeat"."callId" = "counted"."id" AND "otherSeat"."partyId" <> "CallParty"."partyId"
  GROUP BY 1, 2`;
const countIssuers = (rows: Sql) => Prisma.sql`
  SELECT "issuerId", COUNT(DISTINCT "counted"."id") AS "calls" FROM ${rows} ${READOUTS} GROUP BY "issuerId"`;
/** A call has at most one opening comparison, which has one claim per topic. */
const countTopics = (rows: Sql, but: readonly string[]) => Prisma.sql`
  SELECT "topic" AS "word", COUNT(*) AS "calls" FROM ${rows} ${CALLS}
  JOIN "Comparison" ON ${IS_OPENING}
  JOIN "TopicClaim" ON "TopicClaim"."comparisonId" = "Comparison"."id"
  WHERE "topic" NOT IN (${Prisma.join(but)}) GROUP BY "topic"`;
const countYears = (rows: Sql) => Prisma.sql`
  SELECT substr("Call"."date", 1, 4) AS "word", COUNT(*) AS "calls" FROM ${rows} ${CALLS} GROUP BY 1`;
const countKinds = (rows: Sql) => Prisma.sql`
  SELECT "Call"."kind" AS "word", COUNT(*) AS "calls" FROM ${rows} ${CALLS} GROUP BY 1`;
const countLanguages = (rows: Sql) => Prisma.sql`
  SELECT "language" AS "word", COUNT(DISTINCT "counted"."id") AS "calls" FROM ${rows} ${READOUTS} GROUP BY 1`;

/**
 * The choices by which some calls can be filtered, the most frequent first; years from the latest one. Broad topics, such as the call
 * itself, are left out because they distinguish nothing.
 *
 * @param ids of the calls
 * @example
 * (await countFacets([4, 12])).kind; //=> [{ value: "phone-call", name: "phone-call", calls: 2 }]
 */
export async function countFacets(ids: number[]): Promise<Facets> {
  const rows = counted(ids);
  const { broad } = loadResources().topicRelations;
  const [state, dyad, party, issuer, topics, years, kind, language] = await Promise.all([
    countStates(ids),
    choose(countDyads(rows), DYAD),
    choose(countSeats(rows), PARTY),
    choose(countIssuers(rows), ISSUER),
    chooseWord(countTopics(rows, broad)),
    chooseWord(countYears(rows)),
    chooseWord(countKinds(rows)),
    chooseWord(countLanguages(rows)),
  ]);
  const labels = topicLabels();
  return {
    state,
    dyad,
    party,
    issuer,
    kind,
    language,
    topic: topics.map((topic) => ({ ...topic, name: labels.get(topic.value) ?? topic.value })),
    year: years.toSorted((a, b) => (a.value < b.value ? 1 : -1)),
  };
}
