import type { ServerResponse } from "node:http";
import { nonceOf } from "./content-security-policy";
import { MAX_RESPONSE_BYTES, type CachedResponse } from "./response-cache";

const KEPT_TYPES = /^(text\/html|image\/png)\b/;

/** Headers of one transmission, not of the answer. */
const TRANSMISSION = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "date",
  "keep-alive",
  "transfer-encoding",
]);

/** What React leaves in a document whose rendering failed after the status was sent. Stored text has its quotes escaped. */
const RENDER_FAILED = 'data-dgst="';

function lastingHeaders(response: ServerResponse): CachedResponse["headers"] {
  const headers = Object.entries(response.getHeaders()).filter(([name]) => !TRANSMISSION.has(name));
  return Object.fromEntries(headers.map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]));
}

function placesOf(nonce: string | null, body: Buffer): number[] {
  const places: number[] = [];
  if (nonce === null) return places;
  for (let at = body.indexOf(nonce); at >= 0; at = body.indexOf(nonce, at + nonce.length)) places.push(at);
  return places;
}

function toAnswer(response: ServerResponse, body: Buffer): CachedResponse | null {
  const headers = lastingHeaders(response);
  const isKept =
    response.statusCode === 200 &&
    KEPT_TYPES.test(String(headers["content-type"])) &&
    !("set-cookie" in headers) &&
    !body.includes(RENDER_FAILED);
  if (!isKept) return null;
  const nonce = nonceOf(String(headers["content-security-policy"]));
  return { headers, body, nonce, nonceAt: placesOf(nonce, body) };
}

/**
 * Listens to what is written to a response, without changing it.
 *
 * @param keep called once with the whole answer, if it is a document or a picture with status 200 that was sent to its end
 */
export function recordResponse(response: ServerResponse, keep: (answer: CachedResponse) => void) {
  const { write, end } = response;
  let chunks: Buffer[] = [];
  let size = 0;
  const take = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) return;
    const bytes =
      typeof chunk === "string"
        ? Buffer.from(chunk, Buffer.isEncoding(String(encoding)) ? (encoding as BufferEncoding) : "utf8")
        : Buffer.from(chunk);
    size += bytes.length;
    if (size <= MAX_RESPONSE_BYTES) chunks.push(bytes);
    else chunks = [];
  };
  const listen =
    (method: typeof write | typeof end) =>
    (...args: unknown[]): unknown => {
      take(args[0], args[1]);
      return Reflect.apply(method, response, args);
    };
  Object.assign(response, { write: listen(write), end: listen(end) });
  response.once("finish", () => {
    if (size > MAX_RESPONSE_BYTES) return;
    const answer = toAnswer(response, Buffer.concat(chunks));
    if (answer) keep(answer);
  });
}
