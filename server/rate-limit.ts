import type { IncomingMessage } from "node:http";
import { LRUCache } from "lru-cache";

/** Milliseconds. */
const WINDOW = 60_000;

/** The most clients that are remembered. Counting cannot stop a sender with more addresses. */
const MAX_CLIENTS = 10_000;

/** Whether another request of a client is answered. */
export type RateLimit = (client: string) => boolean;

/**
 * Counts the requests of each client per minute.
 *
 * @param most of one client in a minute
 * @returns false for a client that has already had this many
 * @example
 * const isWithinLimit = createRateLimit(1);
 * isWithinLimit("10.0.0.5"); //=> true
 * isWithinLimit("10.0.0.5"); //=> false
 */
export function createRateLimit(most: number, now = () => Date.now()): RateLimit {
  const counts = new LRUCache<string, { until: number; count: number }>({ max: MAX_CLIENTS });
  return (client) => {
    const known = counts.get(client);
    const entry = known && known.until > now() ? known : { until: now() + WINDOW, count: 0 };
    entry.count++;
    counts.set(client, entry);
    return entry.count <= most;
  };
}

/**
 * The sender of a request, as far as that can be known: a forwarded address counts only if `admit` has left it in the headers.
 *
 * @example
 * clientOf(request); //=> "127.0.0.1"
 */
export function clientOf({ headers, socket }: IncomingMessage): string {
  const chain = String(headers["x-forwarded-for"] ?? "").split(",");
  // The last one was added by the trusted proxy; those before it come from the client.
  return chain.at(-1)!.trim() || (socket.remoteAddress ?? "");
}
