import { DEFAULT_DATABASE_URL, isPostgresUrl } from "../schema/environment";

/**
 * Whether the database of this process is PostgreSQL; it is SQLite otherwise. Asked where the two need another SQL.
 *
 * @example
 * isPostgres(); //=> false, with DATABASE_URL=file:./data/parallax.db
 */
export const isPostgres = (): boolean => isPostgresUrl(process.env.DATABASE_URL ?? DEFAULT_DATABASE_URL);
