import "server-only";
import { claimDelivery, forgetDeliveries, settleDelivery, type ClaimedDelivery } from "../data/outbox/deliveries";
import { readKey } from "../data/outbox/webhooks";
import { sendMessage } from "./send-message";
import { signMessage } from "./signature";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Milliseconds after each attempt until the next: about a day in all. */
const PAUSES = [10 * SECOND, MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 8 * HOUR, 8 * HOUR];

/** Milliseconds for which a process keeps a claimed message; longer than an attempt takes. */
const LEASE = MINUTE;

/** Messages that one process sends at a time, so that a slow receiver does not hold up the others. */
const CONCURRENCY = 4;

/** Milliseconds between a server's checks for messages to send. */
const INTERVAL = 5 * SECOND;

/** Milliseconds for which finished messages are kept for inspection. */
const KEPT = 7 * 24 * HOUR;

interface SendOptions {
  signal?: AbortSignal;
  now?: () => Date;
}

async function attempt({ id, body, url, key }: ClaimedDelivery, now: Date, signal?: AbortSignal) {
  const secret = await readKey(key);
  if (secret === null) return { status: null, fault: "no-key" } as const;
  const timestamp = Math.floor(now.getTime() / SECOND);
  const headers = {
    "Content-Type": "application/json",
    "User-Agent": "Parallax",
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": signMessage(secret, { id, timestamp, body }),
  };
  return sendMessage(url, headers, body, { signal });
}

/**
 * Sends the messages that are due, a few at a time. Failed ones are retried after growing pauses for about a day, then given up.
 *
 * @returns how many attempts were made
 * @throws when the database cannot be read or written
 * @example
 * await sendDeliveries(); //=> 3
 */
export async function sendDeliveries({ signal, now = () => new Date() }: SendOptions = {}): Promise<number> {
  let made = 0;
  const work = async () => {
    while (!signal?.aborted) {
      const at = now();
      const delivery = await claimDelivery({ now: at, leaseUntil: new Date(at.getTime() + LEASE) });
      if (!delivery) return;
      made += 1;
      const attempted = await attempt(delivery, at, signal);
      // An interrupted message is sent again when its lease has run out.
      if (signal?.aborted && attempted.fault !== null) return;
      const pause = attempted.fault === null ? undefined : PAUSES[delivery.attempt - 1];
      await settleDelivery(delivery, attempted, pause === undefined ? null : new Date(at.getTime() + pause), now());
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  return made;
}

/**
 * Sends messages from now on, in this process as in others.
 *
 * @returns a function that stops it, once running attempts are aborted
 * @example
 * await startDeliveries()(); //=> undefined
 */
export function startDeliveries(): () => Promise<void> {
  const stopped = new AbortController();
  let running: Promise<unknown> | null = null;
  let forgottenAt = 0;
  const run = async () => {
    if (Date.now() - forgottenAt > HOUR) {
      forgottenAt = Date.now();
      await forgetDeliveries(new Date(forgottenAt - KEPT));
    }
    await sendDeliveries({ signal: stopped.signal });
  };
  const wake = () => {
    running ??= run()
      .catch((error: unknown) => console.error(error))
      .finally(() => (running = null));
  };
  const timer = setInterval(wake, INTERVAL).unref();
  wake();
  return async () => {
    clearInterval(timer);
    stopped.abort();
    await running;
  };
}
