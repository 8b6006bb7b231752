import "server-only";
import type { SearchTerm } from "../../search/parse-search";
import { isPostgres } from "../engine";
import type { Prisma } from "../generated/client";
import { TSVECTOR } from "../postgresql/tsvector";
import { FTS5 } from "../sqlite/fts5";

/** Which of the calls that have some words are wanted, and how many at most. */
export interface NewestWanted {
  /** What else must hold of a row of "Call". */
  where: Prisma.Sql;
  /** No call is later than this date; null for any. */
  notAfter: string | null;
  limit: number;
}

/** The database's own full-text search over what lib/search folded. */
export interface FullText {
  /** The ids of the calls that have all terms, as a statement; there is at least one term. */
  withAll(terms: SearchTerm[]): Prisma.Sql;
  /** The ids of the calls that have any of the terms, as a statement; there is at least one. */
  withAny(terms: SearchTerm[]): Prisma.Sql;
  /** A statement that finds "id" and "rank" of the calls that have all terms; the best have the lowest rank. */
  ranked(terms: SearchTerm[]): Prisma.Sql;
  /** A statement that finds "id" of the newest calls that have all terms, in the order of the list; there is at least one term. */
  newest(terms: SearchTerm[], wanted: NewestWanted): Prisma.Sql;
  /** A statement that takes calls out of the index. */
  remove(ids: number[]): Prisma.Sql;
  /**
   * A statement that puts a call into the index, which does not have it.
   *
   * @param columns folded: its title, the names of people and parties, the issuers, the texts
   */
  put(id: number, columns: string[]): Prisma.Sql;
}

/**
 * The full-text search of the database of this process. Both find the same calls; each ranks them in its own way.
 *
 * @example
 * fullText().withAll(parseSearch("ceasefire").all).values; //=> ['"ceasefire"']
 */
export const fullText = (): FullText => (isPostgres() ? TSVECTOR : FTS5);
