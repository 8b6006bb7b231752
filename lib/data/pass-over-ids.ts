import "server-only";
import { isPostgres } from "./engine";
import { Prisma } from "./generated/client";

/**
 * After rows were stored with ids of their own: PostgreSQL would give the same ids again. SQLite looks for the greatest by itself.
 *
 * @param table one whose ids count up
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
