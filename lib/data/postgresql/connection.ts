import type { PoolConfig } from "pg";

/** Milliseconds that a connection may take to be there. */
const CONNECTING = 10_000;

/** Milliseconds after which the server ends a transaction whose process no longer says anything, and frees its locks. */
const SILENCE = 120_000;

/**
 * How every connection of Parallax to PostgreSQL is made.
 *
 * @param url a `postgresql:` address
 * @param patience milliseconds that a statement waits for a lock; after that it fails with 55P03
 * @example
 * new Pool(connectTo("postgresql://parallax@127.0.0.1/parallax", 10_000));
 */
export const connectTo = (url: string, patience: number): PoolConfig => ({
  connectionString: url,
  connectionTimeoutMillis: CONNECTING,
  application_name: "parallax",
  keepAlive: true,
  // Columns of times have no zone, and are UTC.
  options: `-c TimeZone=UTC -c lock_timeout=${patience} -c idle_in_transaction_session_timeout=${SILENCE}`,
});
