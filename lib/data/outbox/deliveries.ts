import "server-only";
import type { DeliveryFault } from "../../model/people/webhooks";
import { database } from "../client";

/** A message that this process sends. */
export interface ClaimedDelivery {
  id: string;
  body: string;
  url: string;
  /** As it is stored: encrypted. */
  key: string;
  /** Which attempt this is, from 1. */
  attempt: number;
}

/**
 * Takes the message that has waited longest for its next attempt. Of two processes that try at once, one succeeds.
 *
 * @param leaseUntil from then on another may send it: a process may have died with it
 * @returns null where nothing is to be sent now
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
  /** What was answered; null where nothing was. */
  status: number | null;
  /** Why it came to nothing; null where it arrived. */
  fault: DeliveryFault | null;
}

/**
 * Notes how an attempt ended. Nothing happens where another process has taken the message meanwhile, or its address was removed.
 *
 * @param nextAt when it is tried again; null where it arrived, or is given up
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
 * Forgets messages that were over before some moment.
 *
 * @throws when the database cannot be written
 * @example
 * await forgetDeliveries(new Date(Date.now() - 7 * DAY)); //=> 12
 */
export const forgetDeliveries = async (before: Date): Promise<number> =>
  (await database().webhookDelivery.deleteMany({ where: { endedAt: { lt: before } } })).count;
