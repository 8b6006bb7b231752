/** What programs elsewhere are told of. */
export const WEBHOOK_EVENTS = [
  "call.added",
  "revision.added",
  "omission.confirmed",
  "library.imported",
  /** Nothing has happened: an administrator checks that it arrives. */
  "test",
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** Something to tell programs elsewhere, as it is stored. */
export interface News {
  type: WebhookEvent;
  /** The path at which the API answers it. */
  api: string;
  /** The path of its page. */
  page: string;
}

/** Where a delivery is: `failed` is given up. */
export const DELIVERY_STATES = ["waiting", "delivered", "failed"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Why an attempt came to nothing. */
export const DELIVERY_FAULTS = ["status", "unreachable", "timed-out", "private-address", "insecure", "no-key"] as const;
export type DeliveryFault = (typeof DELIVERY_FAULTS)[number];

/** One message to one address. */
export interface DeliveryRow {
  id: string;
  type: WebhookEvent;
  state: DeliveryState;
  attempts: number;
  /** What the last attempt was answered; null where it was not. */
  status: number | null;
  /** Why the last attempt came to nothing; null where it did not, or there was none. */
  fault: DeliveryFault | null;
  /** ISO 8601, UTC. */
  at: string;
  /** When it is tried next, ISO 8601, UTC; null where it is over. */
  nextAt: string | null;
}

/** An address that is told. */
export interface WebhookRow {
  id: number;
  url: string;
  /** The name of who added it; null for nobody who is still a member. */
  by: string | null;
  /** ISO 8601, UTC. */
  since: string;
  /** The last ones, the latest first. */
  deliveries: DeliveryRow[];
}
