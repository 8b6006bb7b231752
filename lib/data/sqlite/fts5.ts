import type { SearchTerm } from "../../search/parse-search";
import { Prisma } from "../generated/client";
import type { FullText } from "../search/full-text";

/** How much a hit weighs in each column of the index, from the title to the texts. */
const WEIGHTS = Prisma.sql`8.0, 4.0, 2.0, 1.0`;

/** A term as FTS5 reads it: folded words have no character that means something to it. */
const toMatch = ({ words, isPrefix }: SearchTerm): string => `"${words.join(" ")}"${isPrefix ? " *" : ""}`;

const matching = (match: string): Prisma.Sql =>
  Prisma.sql`SELECT "rowid" FROM "CallSearch" WHERE "CallSearch" MATCH ${match}`;

const all = (terms: SearchTerm[]) => terms.map(toMatch).join(" AND ");

/**
 * The search of SQLite.
 *
 * @example
 * FTS5.withAll(parseSearch('ceasefire "border talks"').all).values; //=> ['"ceasefire" AND "border talks"']
 */
export const FTS5: FullText = {
  withAll: (terms) => matching(all(terms)),
  withAny: (terms) => matching(terms.map(toMatch).join(" OR ")),
  ranked: (terms) => Prisma.sql`
    SELECT "rowid" AS "id", bm25("CallSearch", ${WEIGHTS}) AS "rank" FROM "CallSearch"
    WHERE "CallSearch" MATCH ${all(terms)}`,
  put: (id, [title, people, issuers, text]) => Prisma.sql`
    INSERT INTO "CallSearch" ("rowid", "title", "people", "issuers", "text")
    VALUES (${id}, ${title}, ${people}, ${issuers}, ${text})`,
};
