import type { ServerResponse } from "node:http";
import type { Scope } from "../lib/model/library/scopes";
import { nonceOf } from "./content-security-policy";
import { takeDependencies } from "./proxy-headers";
import { MAX_RESPONSE_BYTES, type CachedResponse } from "./response-cache";

const CACHED_TYPES = /^(text\/html|image\/png)\b/;
/** API answers, which set their own tag, unlike downloads. */
const TAGGED_TYPES = /^application\/json\b/;

/** Headers of one transmission, rather than of the response. */
const TRANSMISSION = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "date",
  "keep-alive",
  "transfer-encoding",
  "x-request-id",
]);

/** The marker that React leaves in a document whose rendering failed after the status was sent. Stored text has its quotes escaped. */
const RENDER_FAILED = 'data-dgst="';

/**
 * The headers of a response, without those of this transmission.
 *
 * @example
 * lastingHeaders(response)["content-type"]; //=> "text/html; charset=utf-8"
 */
export function lastingHeaders(response: ServerResponse): CachedResponse["headers"] {
  const headers = Object.entries(response.getHeaders()).filter(([name]) => !TRANSMISSION.has(name));
  return Object.fromEntries(headers.map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]));
}

function positionsOf(nonce: string | null, body: Buffer): number[] {
  const positions: number[] = [];
  if (nonce === null) return positions;
  for (let at = body.indexOf(nonce); at >= 0; at = body.indexOf(nonce, at + nonce.length)) positions.push(at);
  return positions;
}

function toCached(response: ServerResponse, body: Buffer): CachedResponse | null {
  const headers = lastingHeaders(response);
  const type = String(headers["content-type"]);
  const isCacheable =
    response.statusCode === 200 &&
    (CACHED_TYPES.test(type) || ("etag" in headers && TAGGED_TYPES.test(type))) &&
    !("set-cookie" in headers) &&
    !body.includes(RENDER_FAILED);
  if (!isCacheable) return null;
  const nonce = nonceOf(String(headers["content-security-policy"]));
  return { headers, body, nonce, nonceAt: positionsOf(nonce, body) };
}

/**
 * Copies what is written to a response; returns a function that reads the copy, null if it is too large.
 *
 * @example
 * const read = copyBody(response);
 * response.once("finish", () => read()?.length); //=> 1256
 */
export function copyBody(response: ServerResponse): () => Buffer | null {
  const { write, end } = response;
  let chunks: Buffer[] = [];
  let size = 0;
  const copy = (chunk: unknown, encoding: unknown) => {
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
      copy(args[0], args[1]);
      return Reflect.apply(method, response, args);
    };
  Object.assign(response, { write: listen(write), end: listen(end) });
  return () => (size > MAX_RESPONSE_BYTES ? null : Buffer.concat(chunks));
}

/** Reads a response's dependencies just before its headers are sent. */
function takeWithHead(response: ServerResponse): () => Scope[] | null {
  const { writeHead } = response;
  let dependsOn: Scope[] | null = null;
  response.writeHead = (...args: unknown[]) => {
    dependsOn = takeDependencies(response);
    return Reflect.apply(writeHead, response, args);
  };
  return () => dependsOn;
}

/**
 * Records what is written to a response, without changing it.
 *
 * @param store called once with the whole response and its dependencies, if it is a document or a picture with status 200 that was sent
 *   completely, and proxy.ts has declared what it depends on
 */
export function recordResponse(response: ServerResponse, store: (made: CachedResponse, dependsOn: Scope[]) => void) {
  const body = copyBody(response);
  const dependencies = takeWithHead(response);
  response.once("finish", () => {
    const [bytes, dependsOn] = [body(), dependencies()];
    const made = bytes && toCached(response, bytes);
    if (made && dependsOn) store(made, dependsOn);
  });
}
