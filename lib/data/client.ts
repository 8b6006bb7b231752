import "server-only";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { DEFAULT_DATABASE_URL } from "../schema/environment";
import { PrismaClient } from "./generated/client";

/** How long a writer waits for another to finish, in milliseconds, before it gives up. */
const BUSY_TIMEOUT = 5_000;

/**
 * libSQL opens a connection anew after each transaction, so what must hold on every connection is left to its defaults:
 * foreign keys on, `synchronous=FULL`. WAL is a property of the file (prisma/migrate.ts). client.test.ts proves all three.
 */
export function openClient(url: string): PrismaClient {
  return new PrismaClient({ adapter: new PrismaLibSql({ url, timeout: BUSY_TIMEOUT }) });
}

const shared = globalThis as typeof globalThis & { parallaxClient?: PrismaClient };

/** One client per process; kept on the global object because the development server loads modules anew. */
export const database = (): PrismaClient =>
  (shared.parallaxClient ??= openClient(process.env.DATABASE_URL ?? DEFAULT_DATABASE_URL));

/** Lets the client go, if there is one; the next use opens another. The app's own must not be one that a script made. */
export async function closeDatabase() {
  const client = shared.parallaxClient;
  delete shared.parallaxClient;
  await client?.$disconnect();
}
