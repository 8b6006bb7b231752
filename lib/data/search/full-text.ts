import "server-only";
import type { SearchTerm } from "../../search/parse-search";
import { isPostgres } from "../engine";
import type { Prisma } from "../generated/client";
import { TSVECTOR } from "../postgresql/tsvector";
import { FTS5 } from "../sqlite/fts5";

/** Which of the matching calls are wanted, and how many at most. */
export interface NewestWanted {
  /** Further conditions on a row of "Call". */
  where: Prisma.Sql;
  /** The latest date of a call; null for any. */
  notAfter: string | null;
  limit: number;
}

/** The database's own full-text search, over text folded by lib/search. */
export interface FullText {
  /** A statement for the ids of the calls that have all terms; there is at least one term. */
  withAll(terms: SearchTerm[]): Prisma.Sql;
  /** A statement for the ids of the calls that have any of the terms; there is at least one. */
  withAny(terms: SearchTerm[]): Prisma.Sql;
  /** A statement for "id" and "rank" of the calls that have all terms; the best have the lowest rank. */
  ranked(terms: SearchTerm[]): Prisma.Sql;
  /** A statement for the "id" of the newest calls that have all terms, in the order of the list; there is at least one term. */
  newest(terms: SearchTerm[], wanted: NewestWanted): Prisma.Sql;
  /** A statement that removes calls from the index. */
  remove(ids: number[]): Prisma.Sql;
  /**
   * A statement that adds a call to the index, which does not contain it yet.
   *
   * @param columns folded: its title, the names of people and parties, the issuers, the texts
   */
  put(id: number, columns: string[]): Prisma.Sql;
}

/**
 * The full-text search of this process's database. Both engines find the same calls, but rank them differently.
 *
 * @example
 * fullText().withAll(parseSearch("ceasefire").all).values; //=> ['"ceasefire"']
 */
export const fullText = (): FullText => (isPostgres() ? TSVECTOR : FTS5);
