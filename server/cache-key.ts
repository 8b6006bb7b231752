import { sortQuery } from "../lib/addresses/query-values";
import type { IncomingMessage } from "node:http";
import type { Visitor } from "../lib/model/people/roles";

/** A request with one of these is partial, from a program, or internal to Next, and bypasses the cache. */
const NOT_CACHED = /^(authorization|range|rsc|next-.+|x-nextjs-.+|x-middleware-.+|x-prerender-.+)$/;

/**
 * Page paths in their usual spelling. Slugs need no percent sign, so a path with one is another spelling, which a page may read
 * differently.
 */
const PLAIN_PATH = /^\/[\w.~:@/-]*$/;

/** Characters; nobody types a longer address. */
const MAX_ADDRESS_LENGTH = 1_000;

/** Pages show the day on which they were read. */
const today = () => new Date().toISOString().slice(0, 10);

/** The path with its query sorted; null for an address that is not cached. */
function normalise(url: string): string | null {
  const [path = "", query = ""] = url.split("?", 2);
  if (!PLAIN_PATH.test(path) || path.startsWith("/_next/")) return null;
  const address = `${path}?${sortQuery(query)}`;
  return address.length > MAX_ADDRESS_LENGTH ? null : address;
}

/** An IPv4 address as it is written in a URL, even if the socket uses IPv6. */
const plainAddress = (address = "") => {
  const plain = address.replace(/^::ffff:/, "");
  return plain.includes(":") ? `[${plain}]` : plain;
};

/**
 * The origin that the page will name, if it belongs to this machine: "localhost", or the address through which the connection came in. Any
 * other name, and what a proxy forwards, could be chosen by the sender.
 */
function ownOrigin({ headers, socket }: IncomingMessage): string | null {
  const isForwarded = Object.keys(headers).some((name) => name.startsWith("x-forwarded-"));
  const origin = `http://${headers.host ?? ""}`;
  if (isForwarded || !URL.canParse(origin)) return null;
  const own = ["localhost", plainAddress(socket.localAddress)].map((host) => `http://${host}:${socket.localPort}`);
  return own.find((address) => new URL(address).origin === new URL(origin).origin) ?? null;
}

/**
 * The audience of a page: all strangers get the same one, a member always their own, as long as their role stays the same. Null for a
 * stranger with a cookie, which may hold a name that the page shows, and for a secret in the address.
 */
function audienceOf({ headers }: IncomingMessage, visitor: Visitor): string | null {
  if (visitor.kind === "member" && visitor.member.via === "token") return null;
  if (visitor.kind === "member") return ` ${visitor.member.id} ${visitor.member.role}`;
  return headers.cookie === undefined ? "" : null;
}

/**
 * The cache key of a request: everything the page depends on besides the database, and nothing else that a stranger can vary. A member's
 * name is in the database, so changing it voids the page.
 *
 * @param origin the one that all pages name (PARALLAX_ORIGIN); without it, each page names the one it was requested by
 * @param visitor who sent the request
 * @returns null for a request that bypasses the cache
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
  const audience = audienceOf(request, visitor);
  return address && base && audience !== null ? `${base}${address} ${today()}${audience}` : null;
}
