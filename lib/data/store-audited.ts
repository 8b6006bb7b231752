import "server-only";
import type { Prisma } from "./generated/client";
import { writeAudit, type AuditedAct } from "./people/audit";
import { currentVisitor } from "./people/current-visitor";
import { tellWebhooks } from "./outbox/tell-webhooks";
import { inWriteTransaction } from "./write-transaction";

/**
 * Stores what somebody does and, in the same transaction, who did it and the messages about it to programs elsewhere: if these cannot be
 * written, nothing is. Whatever a person or a program writes to the library goes through this function; what the server does by itself goes
 * through inWriteTransaction.
 *
 * @param work receives the client of the transaction
 * @param auditOf the line of the audit for the answer; null if nothing was written. Without accounts nobody is recorded
 * @throws what `work` throws, or when the database cannot be written
 * @example
 * await storeAudited(
 *   (client) => client.call.delete({ where: { slug }, select: { slug: true } }),
 *   ({ slug }) => ({ act: "call-deleted", thing: callPath(slug) }),
 * ); //=> { slug: "2030-01-02-marenov-ilves" }
 */
export const storeAudited = <T>(
  work: (client: Prisma.TransactionClient) => Promise<T>,
  auditOf: (stored: T) => AuditedAct | AuditedAct[] | null,
  options?: Parameters<typeof inWriteTransaction>[1],
): Promise<T> =>
  inWriteTransaction(async (client) => {
    const stored = await work(client);
    const visitor = currentVisitor();
    for (const audited of [auditOf(stored) ?? []].flat()) {
      if (visitor.kind === "member") await writeAudit({ ...audited, by: visitor.member }, client);
      if (audited.news) await tellWebhooks(audited.news, client);
    }
    return stored;
  }, options);
