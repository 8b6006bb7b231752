import "server-only";
import { DEFAULT_DATABASE_URL, isPostgresUrl } from "../schema/environment";
import { isPostgres } from "./engine";
import { PrismaClient } from "./generated/client";
import { openPostgres } from "./postgresql/open-postgres";
import { PatientLibSql } from "./sqlite/patient-adapter";

/** How long a writer waits for another process, in milliseconds. */
export const WRITER_WAIT = 10_000;

/**
 * A client of the database at an address, SQLite or PostgreSQL; both answer alike. Some settings of every SQLite connection are libSQL's
 * defaults: foreign keys on, `synchronous=FULL`. WAL is a property of the file (prisma/migrate.ts). client.sqlite.test.ts proves all three.
 *
 * @param patience milliseconds that a statement waits for another writer
 * @example
 * await openClient("file:./data/parallax.db").call.count(); //=> 7
 */
export function openClient(url: string, patience = WRITER_WAIT): PrismaClient {
  if (isPostgresUrl(url)) return openPostgres(url, patience);
  return new PrismaClient({ adapter: new PatientLibSql(url, patience) });
}

const shared = globalThis as typeof globalThis & { parallaxClient?: PrismaClient };

/**
 * One client per process; kept on the global object because the development server reloads modules.
 *
 * @example
 * await database().call.count(); //=> 7
 */
export const database = (): PrismaClient =>
  (shared.parallaxClient ??= openClient(process.env.DATABASE_URL ?? DEFAULT_DATABASE_URL));

/**
 * Closes the client, if there is one; the next use opens another. A script must not leave its own to the app. The write-ahead log is merged
 * into the file, unless another process uses it, so that a copy of the file alone is the whole database.
 *
 * @example
 * await closeDatabase(); // ./data/parallax.db is now the whole database
 */
export async function closeDatabase() {
  const client = shared.parallaxClient;
  delete shared.parallaxClient;
  if (!client) return;
  if (!isPostgres()) await client.$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`.catch(() => undefined);
  await client.$disconnect();
}
