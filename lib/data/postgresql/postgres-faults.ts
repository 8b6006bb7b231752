import { DriverAdapterError } from "@prisma/driver-adapter-utils";
import { noteDatabaseFault } from "../sqlite/database-faults";

/** Adapter errors that do not mean that the statement was wrong. */
const UNREACHABLE_KINDS = new Set([
  "DatabaseNotReachable",
  "ConnectionClosed",
  "SocketTimeout",
  "TlsConnectionError",
  "TooManyConnections",
  "DatabaseDoesNotExist",
  "DatabaseAccessDenied",
  "AuthenticationFailed",
]);

/**
 * Classes and codes of PostgreSQL errors (its manual, appendix A): connection, resources, operator, system; a lock not obtained in time; a
 * read-only database; damage.
 */
const UNREACHABLE_CODES = /^(?:08|53|57P|58|XX00[12]|55P03|25006)/;

/**
 * Whether an error means that the database could not be read or written, whatever the statement.
 *
 * @param error thrown by Prisma's adapter; errors it does not know come from the connection
 * @example
 * isUnreachable(new Error("Connection terminated unexpectedly")); //=> true
 */
function isUnreachable(error: unknown): boolean {
  if (!(error instanceof DriverAdapterError)) return error instanceof Error;
  const { kind, originalCode = "" } = error.cause;
  return UNREACHABLE_KINDS.has(kind) || UNREACHABLE_CODES.test(originalCode);
}

/**
 * Runs a piece of work on PostgreSQL; a failure to read or write is recorded, so that the request can be answered accordingly.
 *
 * @throws what the work throws
 * @example
 * await notingPostgresFaults(() => adapter.queryRaw(query));
 */
export async function notingPostgresFaults<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isUnreachable(error)) noteDatabaseFault();
    throw error;
  }
}
