import type { DeliveryFault, DeliveryRow, WebhookEvent, WebhookRow } from "../../model/people/webhooks";
import { moment } from "../parts/dates";
import { NOTHING, named, numeral, say, type Message } from "../parts/message";

/** The page of the addresses that are told of what is stored. */
export const WEBHOOKS = {
  title: "Webhooks",
  sentence:
    "When a call or a revision is added, an omission is confirmed, or a file is imported, the library sends these addresses a signed message with links into the API. Whoever runs an address learns that it happened but receives no text.",
  documentation: "What programs can do",
  none: "No webhooks yet.",
  add: "Add",
  added:
    "Copy this key into the program that receives the messages now: the program uses it to check that they come from here. It is shown only once:",
  test: "Send a test",
  remove: "Remove",
  deliveries: "Latest messages",
  noDeliveries: "Nothing has been sent yet.",
};

/** Why an address was not added. */
export const WEBHOOK_FAULTS = {
  noOrigin: "The operator must set PARALLAX_ORIGIN first: links in messages begin with it.",
  tooMany: "There are as many webhooks as a library can have. Remove one that is no longer used.",
  insecure: "The address must begin with https://.",
  private: "The address belongs to this machine or to a private network. The operator can allow such addresses.",
};

/** What programs elsewhere are told of. */
const EVENT_LABELS: Record<WebhookEvent, string> = {
  "call.added": "A call was added",
  "revision.added": "A revision was added",
  "omission.confirmed": "An omission was confirmed",
  "library.imported": "A file was imported",
  test: "A test",
};

const FAULTS: Record<DeliveryFault, string> = {
  status: "refused",
  unreachable: "the address could not be reached",
  "timed-out": "no answer came in time",
  "private-address": "the address leads into a private network",
  insecure: "the address does not use https",
  "no-key": "the key cannot be read with the secret of the library: remove the address, and add it again",
};

const whyNot = ({ fault, status }: DeliveryRow): Message => {
  if (fault === null) return NOTHING;
  return status === null ? [FAULTS[fault]] : say`${[FAULTS[fault]]} (${named(String(status))})`;
};

function describeState(delivery: DeliveryRow): Message {
  const { state, attempts, nextAt, fault } = delivery;
  if (state === "delivered") return say`delivered`;
  if (state === "failed") return say`given up after ${numeral(attempts)} attempts: ${whyNot(delivery)}`;
  if (fault === null || nextAt === null) return say`waiting`;
  return say`${whyNot(delivery)}; attempt ${numeral(attempts + 1)} on ${moment(nextAt)}`;
}

/**
 * One message, and how far it is.
 *
 * @example
 * toText(describeDelivery({ id, type: "call.added", state: "delivered", attempts: 1, status: 204, fault: null, at, nextAt: null }));
 * //=> "A call was added, 30 November 2026 at 07:00 UTC: delivered"
 */
export const describeDelivery = (delivery: DeliveryRow): Message =>
  say`${[EVENT_LABELS[delivery.type]]}, ${moment(delivery.at)}: ${describeState(delivery)}`;

/**
 * By whom an address was added, and when.
 *
 * @example
 * toText(describeWebhook({ by: "Ana", since: "2026-11-30T07:00:00.000Z" })); //=> "Added by Ana on 30 November 2026 at 07:00 UTC"
 */
export const describeWebhook = ({ by, since }: Pick<WebhookRow, "by" | "since">): Message =>
  by === null ? say`Added on ${moment(since)}` : say`Added by ${named(by)} on ${moment(since)}`;
