import "server-only";
import { createHmac } from "node:crypto";
import { KEY_PREFIX } from "../data/outbox/webhooks";

/**
 * Signs a message by the scheme of the Standard Webhooks: HMAC-SHA256 of its id, its time and its body.
 *
 * @param key "whsec_" and the key in base 64
 * @param timestamp of the attempt, seconds since 1970
 * @returns what the header `webhook-signature` has
 * @example
 * signMessage("whsec_AAAA", { id: "msg_1", timestamp: 1_764_500_000, body: "{}" }).slice(0, 3); //=> "v1,"
 */
export function signMessage(key: string, { id, timestamp, body }: { id: string; timestamp: number; body: string }) {
  const secret = Buffer.from(key.slice(KEY_PREFIX.length), "base64");
  return `v1,${createHmac("sha256", secret).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
}
