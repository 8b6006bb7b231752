import type { IncomingMessage, ServerResponse } from "node:http";
import { hasTag } from "../lib/api/respond";
import { cacheKey } from "./cache-key";
import { currentVisitor } from "./current-visitor";
import { makeNonce } from "./content-security-policy";
import type { CachedResponse, ResponseCache } from "./response-cache";
import { recordResponse } from "./record-response";

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The body with another nonce of the same length. */
function withNonce({ body, nonceAt }: CachedResponse, fresh: string): Buffer {
  if (nonceAt.length === 0) return body;
  const changed = Buffer.from(body);
  for (const at of nonceAt) changed.write(fresh, at, "latin1");
  return changed;
}

/** Whether the client has exactly this response already. Next appends headers, which turns them into lists. */
const isUnchanged = ({ headers }: IncomingMessage, { headers: { etag }, nonce }: CachedResponse): boolean =>
  nonce === null && etag !== undefined && hasTag(headers["if-none-match"], String(etag));

function send(request: IncomingMessage, response: ServerResponse, cached: CachedResponse) {
  const fresh = makeNonce();
  for (const [name, value] of Object.entries(cached.headers))
    response.setHeader(name, cached.nonce && typeof value === "string" ? value.replace(cached.nonce, fresh) : value);
  response.setHeader("Cache-Status", "Parallax; hit");
  if (isUnchanged(request, cached)) {
    response.removeHeader("Content-Type");
    response.statusCode = 304;
    return response.end();
  }
  if (request.method !== "GET") return response.end();
  const body = withNonce(cached, fresh);
  response.setHeader("Content-Length", body.length);
  return response.end(body);
}

interface Options {
  /** Changed responses are voided before a request comes here (`answerRequests`). */
  cache: ResponseCache;
  /** PARALLAX_ORIGIN, where it is set. */
  origin?: string;
}

/**
 * Answers from the cache what was requested before and has not changed since, each time with a fresh nonce. Concurrent requests for the
 * same page are all handled, and the last response stays in the cache.
 */
export function withResponseCache(handle: Handler, { cache, origin }: Options): Handler {
  return async (request, response) => {
    const key = cacheKey(request, origin, currentVisitor());
    if (key === null) return handle(request, response);
    const cached = cache.get(key);
    if (cached) {
      send(request, response, cached);
      return;
    }
    const { moment } = cache;
    if (request.method === "GET")
      recordResponse(response, (made, dependsOn) => cache.set(key, made, dependsOn, moment));
    await handle(request, response);
  };
}
