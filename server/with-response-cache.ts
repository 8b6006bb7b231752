import type { IncomingMessage, ServerResponse } from "node:http";
import { makeNonce } from "./content-security-policy";
import { ResponseCache, type CachedResponse } from "./response-cache";
import { recordResponse } from "./record-response";

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Requests whose answer is for one reader, is a part, or is Next's own business: their answers are neither kept nor kept for. */
const PASSES_BY = /^(authorization|range|rsc|next-.+|x-nextjs-.+|x-middleware-.+|x-prerender-.+)$/;

/** The one cookie that Parallax sets: under which name its reader judges. Answers are kept for each name apart, and for no other cookie. */
const REVIEWER = /^(reviewer=[^;]*)?$/;

/** Pages say on which day they were read. */
const today = () => new Date().toISOString().slice(0, 10);

/** What an answer may depend on: pages name their own address. */
const HOST_HEADERS = ["host", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port"];

function keyOf({ method, url = "", headers }: IncomingMessage): string | null {
  if ((method !== "GET" && method !== "HEAD") || url.startsWith("/_next/")) return null;
  const { cookie = "" } = headers;
  if (!REVIEWER.test(cookie) || Object.keys(headers).some((name) => PASSES_BY.test(name))) return null;
  return [url, cookie, today(), ...HOST_HEADERS.map((name) => headers[name] ?? "")].join("\n");
}

/** The body with another nonce of the same length. */
function withNonce({ body, nonceAt }: CachedResponse, fresh: string): Buffer {
  if (nonceAt.length === 0) return body;
  const changed = Buffer.from(body);
  for (const at of nonceAt) changed.write(fresh, at, "latin1");
  return changed;
}

function send(response: ServerResponse, answer: CachedResponse, withBody: boolean) {
  const fresh = makeNonce();
  for (const [name, value] of Object.entries(answer.headers))
    response.setHeader(name, answer.nonce && typeof value === "string" ? value.replace(answer.nonce, fresh) : value);
  if (!withBody) return response.end();
  const body = withNonce(answer, fresh);
  response.setHeader("Content-Length", body.length);
  return response.end(body);
}

/**
 * Answers what was asked before from memory, as long as nobody has written to the database since; every time with a nonce of its own.
 * Requests for the same at the same time are each handled: the last answer is kept.
 *
 * @param readVersion the database's version, or null when it cannot be read: then nothing is answered from memory
 */
export function withResponseCache(
  handle: Handler,
  readVersion: () => Promise<number | null>,
  kept = new ResponseCache(),
): Handler {
  return async (request, response) => {
    const key = keyOf(request);
    // Read before the answer is made: what is written meanwhile makes the kept answer void, not stale.
    const version = key === null ? null : await readVersion();
    if (key === null || version === null) return handle(request, response);
    const answer = kept.find(key, version);
    if (answer) {
      send(response, answer, request.method === "GET");
      return;
    }
    if (request.method === "GET") recordResponse(response, (made) => kept.keep(key, version, made));
    await handle(request, response);
  };
}
