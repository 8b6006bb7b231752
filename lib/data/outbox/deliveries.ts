import "server-only";
import type { DeliveryFault } from "../../model/people/webhooks";
import { database } from "../client";

/** A message that this process is sending. */
export interface ClaimedDelivery {
  id: string;
  body: string;
  url: string;
  /** Encrypted, as it is stored. */
  key: string;
  /** The number of this attempt, from 1. */
  attempt: number;
}

/**
 * Claims the message that has waited longest for its next attempt. Of two processes that try at once, one succeeds.
 *
 * @param leaseUntil after this, another process may send it, in case this one has died
 * @returns null if there is nothing to send now
 * @throws when the database cannot be written
 * @example
 * (await claimDelivery({ now, leaseUntil }))?.attempt; //=> 1
 */
export async function claimDelivery({
  now,
  leaseUntil,
}: {
  now: Date;
  leaseUntil: Date;
}): Promise<ClaimedDelivery | null> {
  for (;;) {
    const row = await database().webhookDelivery.findFirst({
      where: { state: "waiting", nextAt: { lte: now } },
      orderBy: [{ nextAt: "asc" }, { id: "asc" }],
      include: { webhook: { select: { url: true, key: true } } },
    });
    if (!row) return null;
    const { id, attempts, body, webhook } = row;
    const { count } = await database().webhookDelivery.updateMany({
      where: { id, state: "waiting", attempts, nextAt: { lte: now } },
      data: { attempts: attempts + 1, nextAt: leaseUntil },
    });
    if (count === 1) return { id, body, ...webhook, attempt: attempts + 1 };
  }
}

/** How an attempt ended. */
export interface Attempted {
  /** The status of the answer; null if there was none. */
  status: number | null;
  /** Why it failed; null if it arrived. */
  fault: DeliveryFault | null;
}

/**
 * Records how an attempt ended, unless another process has claimed the message meanwhile, or its address was removed.
 *
 * @param nextAt the time of the next attempt; null if it arrived, or is given up
 * @throws when the database cannot be written
 * @example
 * await settleDelivery(delivery, { status: 204, fault: null }, null, new Date());
 */
export async function settleDelivery(
  { id, attempt }: ClaimedDelivery,
  { status, fault }: Attempted,
  nextAt: Date | null,
  now: Date,
): Promise<void> {
  const over = { state: fault === null ? "delivered" : "failed", endedAt: now };
  await database().webhookDelivery.updateMany({
    where: { id, state: "waiting", attempts: attempt },
    data: { status, fault, ...(nextAt ? { nextAt } : over) },
  });
}

/**
 * Deletes messages that ended before a moment.
 *
 * @throws when the database cannot be written
 * @example
 * await forgetDeliveries(new Date(Date.now() - 7 * DAY)); //=> 12
 */
export const forgetDeliveries = async (before: Date): Promise<number> =>
  (await database().webhookDelivery.deleteMany({ where: { endedAt: { lt: before } } })).count;
