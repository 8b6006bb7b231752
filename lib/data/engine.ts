import { DEFAULT_DATABASE_URL, isPostgresUrl } from "../schema/environment";

/**
 * Whether the database of this process is PostgreSQL; otherwise it is SQLite. For statements that need different SQL.
 *
 * @example
 * isPostgres(); //=> false, with DATABASE_URL=file:./data/parallax.db
 */
export const isPostgres = (): boolean => isPostgresUrl(process.env.DATABASE_URL ?? DEFAULT_DATABASE_URL);
