import type { IncomingMessage } from "node:http";
import { isInApi } from "../lib/addresses/api-path";
import { findOperations, methodsOf } from "../lib/api/find-operation";
import { SERVER_FAULTS, unknownHost } from "../lib/messages/site/server-faults";
import { isRouterState } from "./is-router-state";
import { isTooLarge } from "./form-size";
import type { SentenceAnswer } from "./send-sentence";

export interface GateSettings {
  /** Host names of Parallax besides those of this machine; lower case, without a port. */
  hosts: string[];
  /** Addresses of trusted proxies, whose forwarding headers are believed. */
  proxies: string[];
  /** The origin that all pages name, if the operator has set one. */
  origin?: string;
}

const METHODS = ["GET", "HEAD", "POST"];
/** Methods that store nothing. They also reach API addresses that lack them, which answer 405 themselves. */
const READS = ["GET", "HEAD", "OPTIONS"];

/** Browsers ask the API first whether a page of another site may read it. */
function methodsAt(url: string): string[] {
  if (!isInApi(url)) return METHODS;
  const operations = findOperations(url.split("?")[0]!);
  return operations.length === 0 ? READS : methodsOf(operations);
}

/**
 * Path segments that Next would resolve as folders or slashes, so that it would answer at another address than the one checked here. No
 * browser sends them.
 */
const LEADS_ELSEWHERE = /\\|\/(?:\.|%2e){1,2}(?:\/|$)/i;

const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-port", "x-forwarded-proto"];
const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

const first = (header: string | string[] | undefined) =>
  String(header ?? "")
    .split(",")[0]!
    .trim();
const plainAddress = (address = "") => address.replace(/^::ffff:/, "");

/** The name in a `Host` header, lower case and without its port; null if it has none. */
function nameOf(host: string): string | null {
  const address = `http://${host}`;
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, username, search, hash } = new URL(address);
  return pathname === "/" && !host.endsWith("/") && username + search + hash === "" ? hostname : null;
}

/**
 * Whether a request comes from a trusted proxy.
 *
 * @example
 * isFromProxy(request, ["10.0.0.2"]); //=> false
 */
export const isFromProxy = ({ socket }: IncomingMessage, proxies: string[]): boolean =>
  proxies.includes(plainAddress(socket.remoteAddress));

/** Removes headers that only a trusted proxy may set from the requests of anyone else. */
function takeForwarded(request: IncomingMessage, proxies: string[]) {
  if (isFromProxy(request, proxies)) return;
  request.headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !FORWARDED.includes(name)));
}

/** Whether a form comes from a page of ours. Clients other than browsers name no origin. */
function isOwnForm({ headers }: IncomingMessage, host: string, origin?: string): boolean {
  const { origin: sender } = headers;
  if (headers["sec-fetch-site"] === "cross-site") return false;
  if (sender === undefined || sender === origin) return true;
  return URL.canParse(sender) && new URL(sender).host === new URL(`http://${host}`).host;
}

/**
 * Decides whether a request is answered at all, and removes headers that its sender may not set.
 *
 * @param request its forwarding headers are removed unless a trusted proxy sent them
 * @returns null for a request that is answered
 * @example
 * admit(request, { hosts: ["parallax.example"], proxies: ["10.0.0.2"] }); // of TRACE /
 * //=> { status: 405, sentence: "This method is not supported here.", allow: "GET, HEAD, POST" }
 */
export function admit(request: IncomingMessage, { hosts, proxies, origin }: GateSettings): SentenceAnswer | null {
  const { method = "", url = "" } = request;
  const methods = methodsAt(url);
  if (!methods.includes(method))
    return { status: 405, sentence: SERVER_FAULTS.noSuchMethod, allow: methods.join(", ") };
  if (!url.startsWith("/")) return { status: 400, sentence: SERVER_FAULTS.noSlash };
  if (LEADS_ELSEWHERE.test(url.split("?")[0]!)) return { status: 400, sentence: SERVER_FAULTS.notPlain };
  if (!isRouterState(request)) return { status: 400, sentence: SERVER_FAULTS.brokenState };
  takeForwarded(request, proxies);
  const { headers } = request;
  const protocol = first(headers["x-forwarded-proto"]) || "http";
  if (!/^https?$/.test(protocol)) return { status: 400, sentence: SERVER_FAULTS.unknownProtocol };
  const host = first(headers["x-forwarded-host"]) || (headers.host ?? "");
  const name = nameOf(host);
  if (name === null) return { status: 400, sentence: SERVER_FAULTS.noHost };
  if (!LOOPBACK_HOST.test(name) && !hosts.includes(name)) return { status: 421, sentence: unknownHost(name) };
  if (isTooLarge(request)) return { status: 413, sentence: SERVER_FAULTS.largeForm };
  if (!READS.includes(method) && !isOwnForm(request, host, origin))
    return { status: 403, sentence: SERVER_FAULTS.foreignForm };
  return null;
}

/**
 * The host names of Parallax.
 *
 * @param host the address it listens on
 * @param allowed ALLOWED_HOSTS
 * @param origin PARALLAX_ORIGIN
 * @example
 * listHosts("0.0.0.0", ["10.0.0.5"], "https://parallax.example"); //=> ["10.0.0.5", "parallax.example"]
 */
export function listHosts(host: string, allowed: string[], origin?: string): string[] {
  const isAny = host === "0.0.0.0" || host === "::";
  const names = [...allowed, ...(isAny ? [] : [host.includes(":") ? `[${host}]` : host])];
  if (origin) names.push(new URL(origin).hostname);
  return names.map((name) => name.toLowerCase());
}
