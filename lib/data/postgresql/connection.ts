import type { PoolConfig } from "pg";

/** Milliseconds that a connection may take to open. */
const CONNECTING = 10_000;

/**
 * The options of every PostgreSQL connection.
 *
 * @param url a `postgresql:` address
 * @param patience milliseconds that a statement waits for a lock before it fails with 55P03
 * @example
 * connectTo("postgresql://parallax@127.0.0.1/parallax", 10_000).connectionString; //=> "postgresql://parallax@127.0.0.1/parallax"
 */
export const connectTo = (url: string, patience: number): PoolConfig => ({
  connectionString: url,
  connectionTimeoutMillis: CONNECTING,
  application_name: "parallax",
  keepAlive: true,
  // Time columns have no zone, and are UTC.
  options: `-c TimeZone=UTC -c lock_timeout=${patience}`,
});
