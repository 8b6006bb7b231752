import { DriverAdapterError } from "@prisma/driver-adapter-utils";
import { noteDatabaseFault } from "../sqlite/database-faults";

/** Kinds of the adapter's errors that say that nothing is wrong with what was asked. */
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
 * Classes and codes of PostgreSQL (its manual, appendix A): connection, resources, operator, system; a lock that was waited for in vain;
 * a database that takes no writes; damage.
 */
const UNREACHABLE_CODES = /^(?:08|53|57P|58|XX00[12]|55P03|25006)/;

/**
 * Whether an error says that the database could not be read or written, whatever was asked of it.
 *
 * @param error thrown by Prisma's adapter; what it does not know comes from the connection
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
