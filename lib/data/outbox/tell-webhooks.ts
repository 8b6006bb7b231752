import "server-only";
import type { News } from "../../model/people/webhooks";
import { webhookBody } from "../../schema/people/webhooks";
import type { Prisma } from "../generated/client";
import { makeSecret } from "../people/secrets";

/** The prefix of a message's id, as Standard Webhooks defines it. */
const PREFIX = "msg_";

/**
 * Queues news for the webhooks: one message for each address, which the server sends (lib/webhooks). They are stored in the same
 * transaction as what they report, so that neither exists without the other.
 *
 * @param only the id of a single address to notify; by default all
 * @throws when the database cannot be written
 * @example
 * await tellWebhooks({ type: "call.added", api: inApi(callPath(slug)), page: callPath(slug) }, client);
 */
export async function tellWebhooks(news: News, client: Prisma.TransactionClient, only?: number): Promise<void> {
  const hooks = await client.webhook.findMany({ where: { id: only }, select: { id: true } });
  if (hooks.length === 0) return;
  const now = new Date();
  // Without a secret no address can be added, but it may have been removed since.
  const origin = process.env.PARALLAX_ORIGIN || "http://localhost";
  const link = (path: string) => new URL(path, origin).href;
  const data = hooks.map(({ id: webhookId }) => {
    const id = PREFIX + makeSecret();
    const links = { self: link(news.api), page: link(news.page) };
    const body = webhookBody.parse({ id, type: news.type, time: now.toISOString(), links });
    return {
      id,
      webhookId,
      type: news.type,
      body: JSON.stringify(body),
      state: "waiting",
      createdAt: now,
      nextAt: now,
    };
  });
  await client.webhookDelivery.createMany({ data });
}
