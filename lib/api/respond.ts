import { createHash } from "node:crypto";
import { writeProblem, type Problem } from "./problem";

const JSON_TYPE = "application/json; charset=utf-8";

/** Whether programs on pages of other sites may read (PARALLAX_CORS, lib/schema/environment.ts). */
const isOpen = () => process.env.PARALLAX_CORS === "yes";

/** Lets pages of other sites read an answer, unless a token was sent: those answers are the member's own. */
const openHeaders = (request?: Request): Record<string, string> =>
  isOpen() && !request?.headers.has("Authorization")
    ? { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "ETag, Link, Retry-After" }
    : {};

/**
 * The tag of a body; equal bytes have equal tags. It is weak, because the server may compress the body.
 *
 * @example
 * tagOf("{}").startsWith('W/"'); //=> true
 */
export const tagOf = (body: string): string =>
  `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;

/**
 * Whether the client already has the answer, by the header `If-None-Match`, compared weakly.
 *
 * @example
 * hasTag('W/"a", "b"', 'W/"b"'); //=> true
 */
export function hasTag(header: string | null | undefined, tag: string): boolean {
  const plain = (one: string) => one.trim().replace(/^W\//, "");
  return (header ?? "").split(",").some((one) => one.trim() === "*" || plain(one) === plain(tag));
}

/**
 * The strong tag of a body, for If-Match; such a body is sent uncompressed.
 *
 * @example
 * strongTagOf("{}").startsWith('"'); //=> true
 */
export const strongTagOf = (body: string): string => tagOf(body).slice("W/".length);

/**
 * Whether the client has seen the current version, by the header `If-Match`, compared strongly.
 *
 * @example
 * matchesTag('"a", "b"', '"b"'); //=> true
 * matchesTag('W/"b"', '"b"');    //=> false
 */
export const matchesTag = (header: string, tag: string): boolean =>
  header.split(",").some((one) => one.trim() === "*" || one.trim() === tag);

/**
 * The sent part of an answer.
 *
 * @example
 * writeBody({ calls: 7 }); //=> '{"calls":7}\n'
 */
export const writeBody = (content: object): string => `${JSON.stringify(content)}\n`;

/**
 * Answers a request that reads: with a tag, to be revalidated each time, and without a body for a client that already has it.
 *
 * @param next the address of the next page of a list
 * @param isLockable whether If-Match may name its tag
 * @example
 * const answer = respond(request, { calls: 7 });
 * answer.headers.get("ETag"); //=> 'W/"FTL12KAcO5ixL7ZWLnWX1Zdm-kg"'
 * respond(again, { calls: 7 }).status; //=> 304, where `again` has that tag in If-None-Match
 */
export function respond(request: Request, content: object, next: string | null = null, isLockable = false): Response {
  const body = writeBody(content);
  const tag = isLockable ? strongTagOf(body) : tagOf(body);
  const headers = {
    ...openHeaders(request),
    ETag: tag,
    "Cache-Control": isLockable ? "no-cache, no-transform" : "no-cache",
    ...(next && { Link: `<${next}>; rel="next"` }),
  };
  if (hasTag(request.headers.get("If-None-Match"), tag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "Content-Type": JSON_TYPE } });
}

/**
 * Answers with something made for this request only.
 *
 * @example
 * respondOnce({ rows: [] }).headers.get("Cache-Control"); //=> "no-store"
 */
export const respondOnce = (content: object): Response =>
  new Response(writeBody(content), { headers: { "Content-Type": JSON_TYPE, "Cache-Control": "no-store" } });

/** The answer to a request that stored something. */
export interface StoredAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * Answers a request that stored something.
 *
 * @param location the address of something new
 * @param isLockable whether the answer equals what can be read at that address, so that If-Match may name its tag
 * @example
 * writeStored({ id: 7 }, "https://parallax.example/api/v1/notes/7", true).status; //=> 201
 */
export function writeStored(content: object, location: string | null, isLockable: boolean): StoredAnswer {
  const body = writeBody(content);
  return {
    status: location === null ? 200 : 201,
    headers: {
      "Content-Type": JSON_TYPE,
      "Cache-Control": "no-store",
      ...(location !== null && { Location: location }),
      ...(isLockable && { ETag: strongTagOf(body) }),
    },
    body,
  };
}

/**
 * Answers with a fault. Pages of other sites may read the faults of operations that read.
 *
 * @param isRead false for an operation that pages of other sites may not call
 * @example
 * respondProblem(new Problem("not-found", "No call has this slug.")).status; //=> 404
 */
export function respondProblem(problem: Problem, isRead = true): Response {
  const { status, headers, body } = writeProblem(problem);
  return new Response(body, { status, headers: { ...headers, ...(isRead && openHeaders()) } });
}

/**
 * Answers the preflight request of a browser for a page of another site.
 *
 * @param methods the methods of the address
 * @param isRead whether one of them only reads
 * @example
 * respondPreflight(["GET", "HEAD"], true).headers.get("Allow"); //=> "GET, HEAD"
 */
export const respondPreflight = (methods: readonly string[], isRead: boolean): Response =>
  new Response(null, {
    status: 204,
    headers: {
      Allow: methods.join(", "),
      ...(isRead &&
        isOpen() && {
          ...openHeaders(),
          "Access-Control-Allow-Methods": "GET, HEAD",
          "Access-Control-Allow-Headers": "If-None-Match",
          "Access-Control-Max-Age": "86400",
        }),
    },
  });
