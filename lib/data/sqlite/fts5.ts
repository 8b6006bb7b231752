import type { SearchTerm } from "../../search/parse-search";
import { isRankedByFrequency } from "../audience";
import { Prisma } from "../generated/client";
import type { FullText } from "../search/full-text";
import { DAYS, callOfKey, dayOf, firstOfDay, lastOf, searchKey } from "./search-key";

/** How much a hit weighs in each column of the index. */
const WEIGHTS = { title: 8, people: 4, issuers: 2, text: 1 };

/** A term as FTS5 reads it: folded words have no character that means something to it. */
const toMatch = ({ words, isPrefix }: SearchTerm): string => `"${words.join(" ")}"${isPrefix ? " *" : ""}`;

const KEY = `"CallSearch"."rowid"`;
const CALL = Prisma.raw(callOfKey(KEY));

const matching = (match: string): Prisma.Sql =>
  Prisma.sql`SELECT ${CALL} FROM "CallSearch" WHERE "CallSearch" MATCH ${match}`;

/** An expression takes the date several times, so that it is bound in a table of one row. */
const lastKeyOf = (date: string) => Prisma.sql`(SELECT ${Prisma.raw(lastOf('"day"'))} FROM (SELECT ${date} AS "day"))`;

/** The key of a row of "Call". */
const STORED_KEY = Prisma.raw(searchKey('"date"', '"id"'));

const all = (terms: SearchTerm[]) => terms.map(toMatch).join(" AND ");

/** By how often its words are in a call, and how rare they are in all calls. */
const byFrequency = (terms: SearchTerm[]): Prisma.Sql => Prisma.sql`
  SELECT ${CALL} AS "id", bm25("CallSearch", ${Prisma.join(Object.values(WEIGHTS))}) AS "rank" FROM "CallSearch"
  WHERE "CallSearch" MATCH ${all(terms)}`;

/** What is in none of them is in a text. */
const PLACES = ["title", "people", "issuers"] as const;

/** By where each of its words is, and the latest first of those that are alike: whatever other calls say. */
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
  // FTS5 finds rows in the order of their keys, which is that of dates: the others are not found.
  newest(terms, { where, notAfter, limit }) {
    const notLater = notAfter === null ? Prisma.empty : Prisma.sql` AND ${Prisma.raw(KEY)} <= ${lastKeyOf(notAfter)}`;
    const found = Prisma.sql`FROM "CallSearch" CROSS JOIN "Call" ON "Call"."id" = ${CALL}
      WHERE "CallSearch" MATCH ${all(terms)}${notLater} AND ${where}`;
    // The index knows days, and not the slugs that order the calls of one: it is read to the end of the day on which there are enough.
    const lastDay = Prisma.sql`SELECT ${Prisma.raw(firstOfDay(KEY))} ${found}
      ORDER BY ${Prisma.raw(KEY)} DESC LIMIT 1 OFFSET ${limit - 1}`;
    return Prisma.sql`SELECT "Call"."id" ${found} AND ${Prisma.raw(KEY)} >= COALESCE((${lastDay}), 0)
      ORDER BY "Call"."date" DESC, "Call"."slug" LIMIT ${limit}`;
  },
  // Not INSERT … SELECT: before a statement that may insert several rows, FTS5 writes to the file what it holds in memory.
  put: (id, [title, people, issuers, text]) => Prisma.sql`
    INSERT INTO "CallSearch" ("rowid", "title", "people", "issuers", "text")
    VALUES ((SELECT ${STORED_KEY} FROM "Call" WHERE "id" = ${id}), ${title}, ${people}, ${issuers}, ${text})`,
  remove: (ids) => Prisma.sql`
    DELETE FROM "CallSearch" WHERE "rowid" IN (SELECT ${STORED_KEY} FROM "Call" WHERE "id" IN (${Prisma.join(ids)}))`,
};
