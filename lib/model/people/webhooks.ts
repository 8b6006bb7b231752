/** The events that webhooks report. */
export const WEBHOOK_EVENTS = [
  "call.added",
  "revision.added",
  "omission.confirmed",
  "library.imported",
  /** A test: an administrator checks that messages arrive. */
  "test",
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** An event to report, as it is stored. */
export interface News {
  type: WebhookEvent;
  /** The path at which the API answers it. */
  api: string;
  /** The path of its page. */
  page: string;
}

/** The state of a delivery; `failed` means given up. */
export const DELIVERY_STATES = ["waiting", "delivered", "failed"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Why an attempt failed. */
export const DELIVERY_FAULTS = ["status", "unreachable", "timed-out", "private-address", "insecure", "no-key"] as const;
export type DeliveryFault = (typeof DELIVERY_FAULTS)[number];

/** One message to one address. */
export interface DeliveryRow {
  id: string;
  type: WebhookEvent;
  state: DeliveryState;
  attempts: number;
  /** The status of the last attempt's answer; null if there was none. */
  status: number | null;
  /** Why the last attempt failed; null if it did not, or there was none. */
  fault: DeliveryFault | null;
  /** ISO 8601, UTC. */
  at: string;
  /** The time of the next attempt, ISO 8601, UTC; null if there is none. */
  nextAt: string | null;
}

/** An address that is notified. */
export interface WebhookRow {
  id: number;
  url: string;
  /** The name of the member who added it; null if they are no longer a member. */
  by: string | null;
  /** ISO 8601, UTC. */
  since: string;
  /** The latest deliveries, latest first. */
  deliveries: DeliveryRow[];
}
