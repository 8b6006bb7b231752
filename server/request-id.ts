import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** The header with which a proxy names a request, and the answer repeats the name. */
export const REQUEST_ID = "X-Request-Id";

/** Names that a proxy may give a request: nothing that would have to be escaped in a log. */
const GIVEN = /^[\w.-]{1,64}$/;

const requests = new AsyncLocalStorage<string>();

/**
 * The id of a request: the proxy's, or a new one.
 *
 * @param isTrusted whether it comes from a proxy named in TRUSTED_PROXY
 * @example
 * idOf(request, false); //=> "0b3e6c1e-7f0e-4f5a-9c58-1f2f2f0a9d11"
 */
export function idOf({ headers }: IncomingMessage, isTrusted: boolean): string {
  const given = String(headers[REQUEST_ID.toLowerCase()] ?? "");
  return isTrusted && GIVEN.test(given) ? given : randomUUID();
}

/**
 * Runs something for a request, whose id is then in everything that is logged.
 *
 * @example
 * await withRequestId("0b3e6c1e", () => handle(request, response));
 */
export const withRequestId = <T>(id: string, work: () => T): T => requests.run(id, work);

/**
 * The id of the current request; undefined outside of one.
 *
 * @example
 * currentRequestId(); //=> "0b3e6c1e"
 */
export const currentRequestId = (): string | undefined => requests.getStore();
