import "server-only";
import { lookup, type LookupAddress } from "node:dns";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { Attempted } from "../data/outbox/deliveries";
import type { DeliveryFault } from "../model/people/webhooks";
import { isPublicAddress } from "./public-address";

/** Milliseconds that an attempt may take in all. */
const TIMEOUT = 10_000;

/** Bytes of an answer that are read and discarded. */
const MAX_ANSWER = 64 * 1024;

class PrivateAddress extends Error {}

/** Whether the operator allows messages to machines of a private network, and without TLS. */
const allowsPrivate = () => process.env.PARALLAX_WEBHOOKS_PRIVATE === "yes";

const hostOf = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, "");

/** Resolves a host. The connection uses the address that was checked, even if the name leads elsewhere a moment later. */
const lookUpPublic: LookupFunction = (hostname, options, answer) => {
  lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) return answer(error, []);
    if (!found.every(({ address }) => isPublicAddress(address)))
      return answer(new PrivateAddress("The host has an address of a private network."), []);
    if (options.all) return answer(null, found);
    answer(null, found[0]!.address, found[0]!.family);
  });
};

/**
 * Why messages may not be sent to an address, as far as the address itself tells; a host name is resolved when sending.
 *
 * @example
 * whyNotTarget("http://desk.example/"); //=> "insecure"
 * whyNotTarget("https://127.0.0.1/");   //=> "private-address"
 */
export function whyNotTarget(address: string): DeliveryFault | null {
  if (allowsPrivate()) return null;
  const url = new URL(address);
  if (url.protocol !== "https:") return "insecure";
  const host = hostOf(url);
  return isIP(host) !== 0 && !isPublicAddress(host) ? "private-address" : null;
}

function faultOf(error: unknown): DeliveryFault {
  if (error instanceof PrivateAddress) return "private-address";
  return (error as Error).name === "TimeoutError" || (error as Error).name === "AbortError"
    ? "timed-out"
    : "unreachable";
}

/** Posts a body and answers the status. No redirect is followed, because it could lead to a forbidden address. */
function post(url: URL, headers: Record<string, string>, body: string, signal: AbortSignal): Promise<number> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: "POST", headers, agent: false, signal, ...(!allowsPrivate() && { lookup: lookUpPublic }) },
      (response) => {
        let size = 0;
        response.on("data", (chunk: Buffer) => {
          size += chunk.length;
          if (size > MAX_ANSWER) response.destroy();
        });
        response.on("error", () => undefined);
        response.on("close", () => resolve(response.statusCode ?? 0));
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/**
 * Sends a message once: over TLS to a machine on the internet, unless the operator allows more.
 *
 * @param signal aborts it
 * @returns the status, or why there is none; any status but 2xx is a fault
 * @example
 * await sendMessage("https://desk.example/parallax", headers, body); //=> { status: 204, fault: null }
 */
export async function sendMessage(
  address: string,
  headers: Record<string, string>,
  body: string,
  { signal, timeout = TIMEOUT }: { signal?: AbortSignal; timeout?: number } = {},
): Promise<Attempted> {
  const refused = whyNotTarget(address);
  if (refused) return { status: null, fault: refused };
  const limits = [AbortSignal.timeout(timeout), ...(signal ? [signal] : [])];
  const limit = AbortSignal.any(limits);
  try {
    const length = String(Buffer.byteLength(body));
    const status = await post(new URL(address), { ...headers, "Content-Length": length }, body, limit);
    return { status, fault: status >= 200 && status < 300 ? null : "status" };
  } catch (error) {
    return { status: null, fault: faultOf(limits[0]!.aborted ? limits[0]!.reason : error) };
  }
}
