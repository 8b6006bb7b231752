import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** The header by which a proxy names a request, and by which the answer names it. */
export const REQUEST_ID = "X-Request-Id";

/** What a proxy may call a request: nothing that would have to be escaped in a log. */
const GIVEN = /^[\w.-]{1,64}$/;

const requests = new AsyncLocalStorage<string>();

/**
 * The id of a request: that of the proxy which sent it, or one of its own.
 *
 * @param isTrusted whether a proxy sent it that is named in TRUSTED_PROXY
 * @example
 * idOf(request, false); //=> "0b3e6c1e-7f0e-4f5a-9c58-1f2f2f0a9d11"
 */
export function idOf({ headers }: IncomingMessage, isTrusted: boolean): string {
  const given = String(headers[REQUEST_ID.toLowerCase()] ?? "");
  return isTrusted && GIVEN.test(given) ? given : randomUUID();
}

/**
 * Does something for a request; whatever is logged meanwhile names it.
 *
 * @example
 * await withRequestId("0b3e6c1e", () => handle(request, response));
 */
export const withRequestId = <T>(id: string, work: () => T): T => requests.run(id, work);

/**
 * The id of the request for which this is done; undefined where it is done for none.
 *
 * @example
 * currentRequestId(); //=> "0b3e6c1e"
 */
export const currentRequestId = (): string | undefined => requests.getStore();
