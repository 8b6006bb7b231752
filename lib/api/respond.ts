import { createHash } from "node:crypto";
import { writeProblem, type Problem } from "./problem";

const JSON_TYPE = "application/json; charset=utf-8";

/** Whether programs on pages of other sites may read (PARALLAX_CORS, lib/schema/environment.ts). */
const isOpen = () => process.env.PARALLAX_CORS === "yes";

/** Lets pages of other sites read an answer, without anything that is the reader's own. */
const openHeaders = (): Record<string, string> =>
  isOpen() ? { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "ETag, Link, Retry-After" } : {};

/**
 * The tag of a body: the same bytes have the same. It is weak, because the server compresses what it sends.
 *
 * @example
 * tagOf("{}").startsWith('W/"'); //=> true
 */
export const tagOf = (body: string): string =>
  `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;

/**
 * Whether a client has what it asks for: by the header `If-None-Match`, compared weakly.
 *
 * @example
 * hasTag('W/"a", "b"', 'W/"b"'); //=> true
 */
export function hasTag(header: string | null | undefined, tag: string): boolean {
  const plain = (one: string) => one.trim().replace(/^W\//, "");
  return (header ?? "").split(",").some((one) => one.trim() === "*" || plain(one) === plain(tag));
}

/**
 * Answers what was read: with its tag, to be asked for again each time, and without a body to who has it already.
 *
 * @param next the address of the next page of a list
 * @example
 * const answer = respond(request, { calls: 7 });
 * answer.headers.get("ETag"); //=> 'W/"FTL12KAcO5ixL7ZWLnWX1Zdm-kg"'
 * respond(again, { calls: 7 }).status; //=> 304, where `again` has that tag in If-None-Match
 */
export function respond(request: Request, content: object, next: string | null = null): Response {
  const body = `${JSON.stringify(content)}\n`;
  const tag = tagOf(body);
  const headers = {
    ...openHeaders(),
    ETag: tag,
    "Cache-Control": "no-cache",
    ...(next && { Link: `<${next}>; rel="next"` }),
  };
  if (hasTag(request.headers.get("If-None-Match"), tag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "Content-Type": JSON_TYPE } });
}

/**
 * Answers what was made for one request alone.
 *
 * @example
 * respondOnce({ rows: [] }).headers.get("Cache-Control"); //=> "no-store"
 */
export const respondOnce = (content: object): Response =>
  new Response(`${JSON.stringify(content)}\n`, { headers: { "Content-Type": JSON_TYPE, "Cache-Control": "no-store" } });

/**
 * Answers with a fault; pages of other sites may read those of reading, too.
 *
 * @param isRead false for an operation that no page of another site may ask for
 * @example
 * respondProblem(new Problem("not-found", "No call has this slug.")).status; //=> 404
 */
export function respondProblem(problem: Problem, isRead = true): Response {
  const { status, headers, body } = writeProblem(problem);
  return new Response(body, { status, headers: { ...headers, ...(isRead && openHeaders()) } });
}

/**
 * Answers a browser that asks whether a page of another site may read.
 *
 * @param methods that the address answers
 * @param isRead whether they only read
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
