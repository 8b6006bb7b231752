import type { SearchTerm } from "../../search/parse-search";
import { isRankedByFrequency } from "../audience";
import { Prisma } from "../generated/client";
import type { FullText } from "../search/full-text";
import { DAYS, callOfKey, dayOf, firstOfDay, lastOf, searchKey } from "./search-key";

/** The weight of a hit in each column of the index. */
const WEIGHTS = { title: 8, people: 4, issuers: 2, text: 1 };

/** A term in the syntax of FTS5; folded words contain no special characters. */
const toMatch = ({ words, isPrefix }: SearchTerm): string => `"${words.join(" ")}"${isPrefix ? " *" : ""}`;

const KEY = `"CallSearch"."rowid"`;
const CALL = Prisma.raw(callOfKey(KEY));

const matching = (match: string): Prisma.Sql =>
  Prisma.sql`SELECT ${CALL} FROM "CallSearch" WHERE "CallSearch" MATCH ${match}`;

/** An expression uses the date several times, so a one-row table binds it. */
const lastKeyOf = (date: string) => Prisma.sql`(SELECT ${Prisma.raw(lastOf('"day"'))} FROM (SELECT ${date} AS "day"))`;

/** The row id of a row of "Call" in the index. */
const STORED_KEY = Prisma.raw(searchKey('"date"', '"id"'));

const all = (terms: SearchTerm[]) => terms.map(toMatch).join(" AND ");

/** By how often its words occur in a call, and how rare they are in all calls. */
const byFrequency = (terms: SearchTerm[]): Prisma.Sql => Prisma.sql`
  SELECT ${CALL} AS "id", bm25("CallSearch", ${Prisma.join(Object.values(WEIGHTS))}) AS "rank" FROM "CallSearch"
  WHERE "CallSearch" MATCH ${all(terms)}`;

/** A term that is in none of these columns is in a text. */
const PLACES = ["title", "people", "issuers"] as const;

/** By the columns in which its words occur, then the latest first, so that the words of other calls play no part. */
function byPlace(terms: SearchTerm[]): Prisma.Sql {
  const places = terms.flatMap((term) =>
    PLACES.map((column) => {
      const found = matching(`${column} : ${toMatch(term)}`);
      return Prisma.sql`${WEIGHTS[column]} * (${CALL} IN (${found}))`;
    }),
  );
  return Prisma.sql`
    SELECT ${CALL} AS "id", -((${Prisma.join(places, " + ")}) * ${DAYS} + ${Prisma.raw(dayOf(KEY))}) AS "rank"
    FROM "CallSearch" WHERE "CallSearch" MATCH ${all(terms)}`;
}

/**
 * The search of SQLite.
 *
 * @example
 * FTS5.withAll(parseSearch('ceasefire "border talks"').all).values; //=> ['"ceasefire" AND "border talks"']
 */
export const FTS5: FullText = {
  withAll: (terms) => matching(all(terms)),
  withAny: (terms) => matching(terms.map(toMatch).join(" OR ")),
  ranked: (terms) => (isRankedByFrequency() ? byFrequency(terms) : byPlace(terms)),
  // FTS5 finds rows in the order of their ids, which is that of dates; calls after the date are not read.
  newest(terms, { where, notAfter, limit }) {
    const notLater = notAfter === null ? Prisma.empty : Prisma.sql` AND ${Prisma.raw(KEY)} <= ${lastKeyOf(notAfter)}`;
    const found = Prisma.sql`FROM "CallSearch" CROSS JOIN "Call" ON "Call"."id" = ${CALL}
      WHERE "CallSearch" MATCH ${all(terms)}${notLater} AND ${where}`;
    // The index knows days but not the slugs that order the calls of a day, so it is read to the end of the day on which there are enough.
    const lastDay = Prisma.sql`SELECT ${Prisma.raw(firstOfDay(KEY))} ${found}
      ORDER BY ${Prisma.raw(KEY)} DESC LIMIT 1 OFFSET ${limit - 1}`;
    return Prisma.sql`SELECT "Call"."id" ${found} AND ${Prisma.raw(KEY)} >= COALESCE((${lastDay}), 0)
      ORDER BY "Call"."date" DESC, "Call"."slug" LIMIT ${limit}`;
  },
  // Not INSERT … SELECT: before a statement that may insert several rows, FTS5 writes what it holds in memory to the file.
  put: (id, [title, people, issuers, text]) => Prisma.sql`
    INSERT INTO "CallSearch" ("rowid", "title", "people", "issuers", "text")
    VALUES ((SELECT ${STORED_KEY} FROM "Call" WHERE "id" = ${id}), ${title}, ${people}, ${issuers}, ${text})`,
  remove: (ids) => Prisma.sql`
    DELETE FROM "CallSearch" WHERE "rowid" IN (SELECT ${STORED_KEY} FROM "Call" WHERE "id" IN (${Prisma.join(ids)}))`,
};
