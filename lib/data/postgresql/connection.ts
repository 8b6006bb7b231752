import type { PoolConfig } from "pg";

/** Milliseconds that a connection may take to be there. */
const CONNECTING = 10_000;

/**
 * How every connection of Parallax to PostgreSQL is made.
 *
 * @param url a `postgresql:` address
 * @param patience milliseconds that a statement waits for a lock; after that it fails with 55P03
 * @example
 * connectTo("postgresql://parallax@127.0.0.1/parallax", 10_000).connectionString; //=> "postgresql://parallax@127.0.0.1/parallax"
 */
export const connectTo = (url: string, patience: number): PoolConfig => ({
  connectionString: url,
  connectionTimeoutMillis: CONNECTING,
  application_name: "parallax",
  keepAlive: true,
  // Columns of times have no zone, and are UTC.
  options: `-c TimeZone=UTC -c lock_timeout=${patience}`,
});
