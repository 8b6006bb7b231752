import "server-only";
import { randomBytes } from "node:crypto";
import { symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import { inApi } from "../../addresses/api-path";
import { callsPath } from "../../addresses/call-path";
import { webhooksPath } from "../../addresses/people-path";
import type { DeliveryRow, WebhookRow } from "../../model/people/webhooks";
import type { Member } from "../../model/people/roles";
import { storedDelivery } from "../../schema/people/webhooks";
import { database } from "../client";
import { memberNames } from "../people/authors";
import { writeAudit } from "../people/audit";
import { inWriteTransaction } from "../write-transaction";
import { tellWebhooks } from "./tell-webhooks";

/** The most addresses that a library notifies. */
export const MAX_WEBHOOKS = 20;

/** Deliveries listed for each address. */
const LISTED = 10;

/** The prefix of a webhook's key, as Standard Webhooks defines it. */
export const KEY_PREFIX = "whsec_";

const KEY_LENGTH = 32;

const librarySecret = () => process.env.PARALLAX_SECRET ?? "";

export type WebhookAdded = { kind: "added"; key: string } | { kind: "too-many" };

/**
 * Adds an address that is notified from now on.
 *
 * @param url checked by `webhookInput`
 * @returns the key that signs its messages; it is stored encrypted, and shown only once
 * @throws when the database cannot be written
 * @example
 * await addWebhook("https://desk.example/parallax", ana); //=> { kind: "added", key: "whsec_…" }
 */
export async function addWebhook(url: string, by: Member): Promise<WebhookAdded> {
  const key = KEY_PREFIX + randomBytes(KEY_LENGTH).toString("base64");
  const encrypted = await symmetricEncrypt({ key: librarySecret(), data: key });
  return inWriteTransaction(async (client) => {
    if ((await client.webhook.count()) >= MAX_WEBHOOKS) return { kind: "too-many" };
    const { id } = await client.webhook.create({ data: { url, key: encrypted, memberId: by.id } });
    const details = { webhook: String(id), host: new URL(url).host };
    await writeAudit({ by, act: "webhook-added", thing: webhooksPath(), details }, client);
    return { kind: "added", key };
  });
}

/**
 * The key of a webhook.
 *
 * @returns null if it was encrypted with another secret
 * @example
 * await readKey(encrypted); //=> "whsec_…"
 */
export const readKey = (encrypted: string): Promise<string | null> =>
  symmetricDecrypt({ key: librarySecret(), data: encrypted }).catch(() => null);

/**
 * Removes an address, and what has not been sent to it.
 *
 * @throws when the database cannot be written
 * @example
 * await removeWebhook(3, ana);
 */
export const removeWebhook = (id: number, by: Member): Promise<void> =>
  inWriteTransaction(async (client) => {
    const { count } = await client.webhook.deleteMany({ where: { id } });
    if (count > 0)
      await writeAudit({ by, act: "webhook-removed", thing: webhooksPath(), details: { webhook: String(id) } }, client);
  });

/**
 * Sends a message without news, to test whether it arrives.
 *
 * @throws when the database cannot be written
 * @example
 * await testWebhook(3, ana);
 */
export const testWebhook = (id: number, by: Member): Promise<void> =>
  inWriteTransaction(async (client) => {
    if ((await client.webhook.count({ where: { id } })) === 0) return;
    await tellWebhooks({ type: "test", api: inApi(callsPath()), page: callsPath() }, client, id);
    await writeAudit({ by, act: "webhook-tested", thing: webhooksPath(), details: { webhook: String(id) } }, client);
  });

/**
 * The addresses that are notified, in the order in which they were added, with their latest deliveries.
 *
 * @throws when the database cannot be read
 * @example
 * (await listWebhooks())[0]?.deliveries[0]?.state; //=> "delivered"
 */
export async function listWebhooks(): Promise<WebhookRow[]> {
  const rows = await database().webhook.findMany({
    orderBy: { id: "asc" },
    include: { deliveries: { orderBy: [{ createdAt: "desc" }, { id: "asc" }], take: LISTED } },
  });
  const names = await memberNames();
  return rows.map(({ id, url, memberId, createdAt, deliveries }) => ({
    id,
    url,
    by: names.get(memberId) ?? null,
    since: createdAt.toISOString(),
    deliveries: deliveries.map((row): DeliveryRow => ({
      ...storedDelivery.parse(row),
      id: row.id,
      attempts: row.attempts,
      status: row.status,
      at: row.createdAt.toISOString(),
      nextAt: row.state === "waiting" ? row.nextAt.toISOString() : null,
    })),
  }));
}
