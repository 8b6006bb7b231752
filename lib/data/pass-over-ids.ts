import "server-only";
import { isPostgres } from "./engine";
import { Prisma } from "./generated/client";

/**
 * After rows were stored with explicit ids: makes PostgreSQL's sequence skip them, which SQLite does by itself.
 *
 * @param table one with sequential ids
 * @throws when the database cannot be written
 * @example
 * await passOverIds(client, "Judgement");
 */
export async function passOverIds(client: Prisma.TransactionClient, table: Prisma.ModelName): Promise<void> {
  if (!isPostgres()) return;
  const name = `"${table}"`;
  await client.$queryRaw`
    SELECT setval(pg_get_serial_sequence(${name}, 'id'), MAX("id"))::text FROM ${Prisma.raw(name)} HAVING MAX("id") IS NOT NULL`;
}
