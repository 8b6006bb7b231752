import { STATUS_CODES, type ServerResponse } from "node:http";
import type { Scope } from "../lib/model/library/scopes";

/** The header with which proxy.ts requests another status than Next gives; it is not sent to the browser. */
export const STATUS_HEADER = "x-parallax-status";

/** The header with which proxy.ts says which scopes a page depends on; it is not sent to the browser. */
const DEPENDS_HEADER = "x-parallax-depends-on";

/**
 * Tells the cache in front of Next what a page depends on.
 *
 * @example
 * setDependencies(response.headers, ["call:12", "library"]); // x-parallax-depends-on: call:12 library
 */
export const setDependencies = (headers: Headers, scopes: Scope[]) => headers.set(DEPENDS_HEADER, scopes.join(" "));

/**
 * Reads and removes the dependencies that proxy.ts declared for a page.
 *
 * @param response whose head is not written yet
 * @returns null if there are none: the response is not a page that may be cached
 */
export function takeDependencies(response: ServerResponse): Scope[] | null {
  const header = response.getHeader(DEPENDS_HEADER);
  response.removeHeader(DEPENDS_HEADER);
  return header === undefined ? null : (String(header).split(" ").filter(Boolean) as Scope[]);
}

/**
 * Applies and removes the headers that proxy.ts sends to this server. There is no other way to set the status: what the proxy rewrites to a
 * page is answered 200 whatever the proxy says, and a page can only answer 404.
 *
 * @param response nothing of which is sent yet; its `writeHead` is replaced
 */
export function takeProxyHeaders(response: ServerResponse) {
  const { writeHead } = response;
  // Node also calls it with only the status, when a response begins without it.
  response.writeHead = (...args: unknown[]) => {
    const asked = Number(response.getHeader(STATUS_HEADER) ?? NaN);
    response.removeHeader(STATUS_HEADER);
    response.removeHeader(DEPENDS_HEADER);
    if (!Number.isInteger(asked)) return Reflect.apply(writeHead, response, args);
    response.statusMessage = STATUS_CODES[asked] ?? "";
    return Reflect.apply(writeHead, response, [asked, ...args.slice(1)]);
  };
}
