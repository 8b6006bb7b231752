import { sortQuery } from "../lib/addresses/query-values";
import type { IncomingMessage } from "node:http";
import type { Visitor } from "../lib/model/people/roles";

/** A request with one of these is partial, of a program, or internal to Next, and bypasses the cache. */
const NOT_CACHED = /^(authorization|range|rsc|next-.+|x-nextjs-.+|x-middleware-.+|x-prerender-.+)$/;

/**
 * Paths of pages in their usual spelling. Slugs need no percent sign: one that has some is another spelling, which a page may read
 * otherwise.
 */
const PLAIN_PATH = /^\/[\w.~:@/-]*$/;

/** Characters; a longer address is typed by nobody. */
const MAX_ADDRESS_LENGTH = 1_000;

/** Pages say on which day they were read. */
const today = () => new Date().toISOString().slice(0, 10);

/** The path, and the query in an order of its own; null for an address that is not cached. */
function normalise(url: string): string | null {
  const [path = "", query = ""] = url.split("?", 2);
  if (!PLAIN_PATH.test(path) || path.startsWith("/_next/")) return null;
  const address = `${path}?${sortQuery(query)}`;
  return address.length > MAX_ADDRESS_LENGTH ? null : address;
}

/** An IPv4 address as it is written in a URL, also where the socket speaks IPv6. */
const plainAddress = (address = "") => {
  const plain = address.replace(/^::ffff:/, "");
  return plain.includes(":") ? `[${plain}]` : plain;
};

/**
 * The origin that the page will name, if it is one of this machine's own: "localhost", or the very address that the connection came
 * in by. Any other name, and what a proxy forwards, could be whatever the sender likes.
 */
function ownOrigin({ headers, socket }: IncomingMessage): string | null {
  const isForwarded = Object.keys(headers).some((name) => name.startsWith("x-forwarded-"));
  const origin = `http://${headers.host ?? ""}`;
  if (isForwarded || !URL.canParse(origin)) return null;
  const own = ["localhost", plainAddress(socket.localAddress)].map((host) => `http://${host}:${socket.localPort}`);
  return own.find((address) => new URL(address).origin === new URL(origin).origin) ?? null;
}

/**
 * For whom a page is: all strangers get the same one, a member always their own, as long as they have their role. Null for a stranger with
 * a cookie, which may hold a name that the page shows, and for whoever comes by a secret in the address.
 */
function readerOf({ headers }: IncomingMessage, visitor: Visitor): string | null {
  if (visitor.kind === "member" && visitor.member.via === "token") return null;
  if (visitor.kind === "member") return ` ${visitor.member.id} ${visitor.member.role}`;
  return headers.cookie === undefined ? "" : null;
}

/**
 * The cache key of a request: what the page depends on besides the database, and nothing else that a stranger can vary. A member's name is
 * in the database: a page that shows another one is void.
 *
 * @param origin the one that all pages name (PARALLAX_ORIGIN); without it each names the one that it was asked for by
 * @param visitor who asks
 * @returns null for a request that is not answered from the cache
 * @example
 * cacheKey(request, "https://parallax.example", { kind: "alone" }); // of GET /calls?view=list&q=a
 * //=> "https://parallax.example/calls?q=a&view=list 2026-11-28"
 */
export function cacheKey(request: IncomingMessage, origin: string | undefined, visitor: Visitor): string | null {
  const { method, url = "", headers } = request;
  if (method !== "GET" && method !== "HEAD") return null;
  if (Object.keys(headers).some((name) => NOT_CACHED.test(name))) return null;
  const address = normalise(url);
  const base = origin ?? ownOrigin(request);
  const reader = readerOf(request, visitor);
  return address && base && reader !== null ? `${base}${address} ${today()}${reader}` : null;
}
