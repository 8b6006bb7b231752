import { ALL_CALLS, type CallsQuery } from "../../lib/addresses/calls-query";
import { callsPath } from "../../lib/addresses/call-path";
import { CALLS_PER_PAGE } from "../../lib/data/calls/call-list";
import { callOfKey } from "../../lib/data/sqlite/search-key";
import { COUNTED_TO } from "../../lib/model/calls/call-search";
import { RARE_NAME } from "./make-library";
import type { RawSql } from "./raw-sql";

/** A question that a user asks of the list of calls, and the SQL for the same rows and counts. */
export interface Question {
  name: string;
  path: string;
  /** The condition on rows, besides that they are not in the trash. */
  where: string;
  args: (string | number)[];
}

const question = (name: string, query: Partial<CallsQuery>, where: string, ...args: (string | number)[]): Question => ({
  name,
  path: callsPath({ ...ALL_CALLS, ...query }),
  where,
  args,
});

const hits = (condition: string, id = `"rowid"`) => `"id" IN (SELECT ${id} FROM "CallSearch" WHERE ${condition})`;

/** Calls that have words one after another, in the index of each engine: PostgreSQL's knows only that they are there. */
function having(words: string[], isPostgres: boolean): [string, ...string[]] {
  if (!isPostgres) return [hits(`"CallSearch" MATCH ?`, callOfKey(`"rowid"`)), `"${words.join(" ")}"`];
  const inIndex = words.map((word) => `'${word}'`).join(" & ");
  return words.length === 1
    ? [hits(`"words" @@ ?::tsquery`), inIndex]
    : [hits(`"words" @@ ?::tsquery AND "text" LIKE ?`), inIndex, `% ${words.join(" ")} %`];
}

const OF_PARTY = `"id" IN (SELECT "callId" FROM "CallParty" JOIN "Party" ON "Party"."id" = "partyId" WHERE "slug" = ?)`;

/**
 * The benchmark's questions.
 *
 * @param deep the call after which a deep page begins
 */
export const listQuestions = (deep: { slug: string; date: string }, isPostgres: boolean): Question[] => [
  question("first page", {}, "TRUE"),
  question(
    "deep page",
    { after: deep.slug },
    `"date" <= ? AND ("date" < ? OR "slug" > ?)`,
    ...[deep.date, deep.date, deep.slug],
  ),
  question(
    "a dyad's calls of ten years",
    { parties: ["country-0", "country-1"], from: "1990", to: "1999" },
    `${OF_PARTY} AND ${OF_PARTY} AND "date" >= ? AND "date" <= ?`,
    ...["country-0", "country-1", "1990", "1999~"],
  ),
  question("a rare word", { q: RARE_NAME }, ...having([RARE_NAME.toLowerCase()], isPostgres)),
  question("a frequent word", { q: "ministers" }, ...having(["ministers"], isPostgres)),
  question("a phrase", { q: '"foreign minister"' }, ...having(["foreign", "minister"], isPostgres)),
];

/** The columns that a page shows of its calls. */
const ROWS = `SELECT "Call"."slug", "title", "Call"."kind", "date", "principal", "Party"."name" FROM "Call"
  JOIN "CallParty" ON "CallParty"."callId" = "Call"."id" JOIN "Party" ON "Party"."id" = "partyId" WHERE "Call"."id" IN `;
const READOUTS = `SELECT "callId", "Readout"."slug", "Readout"."kind", "language", "Issuer"."name", "Party"."slug" FROM "Readout"
  JOIN "Issuer" ON "Issuer"."id" = "issuerId" JOIN "Party" ON "Party"."id" = "Issuer"."partyId" WHERE "callId" IN `;
const COMPARISONS = `SELECT "callId", "points", "reviewed", "disputed", "finding", "firstLikely", "secondLikely" FROM "Comparison"
  WHERE "callId" IN `;

/** Asks the database directly for the rows of a page, and their number. */
export async function askRaw({ ask }: RawSql, { where, args }: Question): Promise<void> {
  const all = `FROM "Call" WHERE "hiddenAt" IS NULL AND ${where}`;
  const page = await ask(`SELECT "id" ${all} ORDER BY "date" DESC, "slug" LIMIT ${CALLS_PER_PAGE + 1}`, args);
  await ask(`SELECT COUNT(*) FROM (SELECT 1 ${all} LIMIT ${COUNTED_TO + 1}) AS "counted"`, args);
  await ask(`SELECT COUNT(*) FROM "Call" WHERE "hiddenAt" IS NULL`);
  const ids = `(${page.map(({ id }) => Number(id)).join()})`;
  for (const sql of [ROWS, READOUTS, COMPARISONS]) await ask(sql + ids);
}
