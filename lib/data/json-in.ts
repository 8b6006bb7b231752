import "server-only";
import { isPostgres } from "./engine";
import { Prisma } from "./generated/client";

/** A boolean in JSON: SQLite has 1 and 0, PostgreSQL true and false. */
export type Flag = boolean | 0 | 1;

/** A database's functions that build JSON. */
export interface JsonFunctions {
  list: Prisma.Sql;
  object: Prisma.Sql;
  all: Prisma.Sql;
  parse: (column: Prisma.Sql) => Prisma.Sql;
}

/**
 * Functions that build one JSON value from many rows, which is read much faster than the rows.
 *
 * @example
 * const { list, all } = jsonFunctions();
 * Prisma.sql`SELECT CAST(${all}(${list}("id", "slug")) AS TEXT) AS "rows" FROM "Call"`;
 * all.sql; //=> "json_group_array", on SQLite
 */
export const jsonFunctions = (): JsonFunctions =>
  isPostgres()
    ? {
        list: Prisma.raw("json_build_array"),
        object: Prisma.raw("json_build_object"),
        all: Prisma.raw("json_agg"),
        parse: (column) => Prisma.sql`(${column})::json`,
      }
    : {
        list: Prisma.raw("json_array"),
        object: Prisma.raw("json_object"),
        all: Prisma.raw("json_group_array"),
        parse: (column) => Prisma.sql`json(${column})`,
      };

/**
 * The columns that a query by Prisma selects, as keys and values for `object`: what a raw statement reads beside it stays the same.
 *
 * @param table how the statement calls it
 * @param select relations in it are left out
 * @example
 * jsonFields("p", { slug: true, name: true, issuers: { … } }).sql; //=> `'slug', "p"."slug", 'name', "p"."name"`
 */
export const jsonFields = (table: string, select: Record<string, unknown>): Prisma.Sql =>
  Prisma.raw(
    Object.entries(select)
      .filter(([, value]) => value === true)
      .map(([column]) => `'${column}', "${table}"."${column}"`)
      .join(", "),
  );
