import type { PrismaClient } from "../generated/client";
import { PrismaClient as PostgresClient } from "./generated/client";
import { PatientPg } from "./patient-pg";

/**
 * A PostgreSQL client that passes for one of SQLite: both are generated from the same schema (prisma/postgresql), so callers need not know
 * which one they have.
 *
 * @param patience milliseconds that a write waits for those of other processes
 * @example
 * await openPostgres("postgresql://parallax@127.0.0.1/parallax", 10_000).call.count(); //=> 7
 */
export const openPostgres = (url: string, patience: number): PrismaClient =>
  new PostgresClient({ adapter: new PatientPg(url, patience) }) as unknown as PrismaClient;
