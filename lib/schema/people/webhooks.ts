import { z } from "zod";
import { DELIVERY_FAULTS, DELIVERY_STATES, WEBHOOK_EVENTS } from "../../model/people/webhooks";
import { MAX_URL_LENGTH } from "../limits";

/**
 * Whether messages can be sent to an address: a web address without credentials, which would be shown, and without a fragment, which is not
 * sent.
 */
function isTarget(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password, hash } = new URL(address);
  return /^https?:$/.test(protocol) && username + password + hash === "";
}

/** The form of a new webhook. */
export const webhookInput = z.object({
  url: z
    .string("The address is missing.")
    .trim()
    .min(1, "The address is missing.")
    .max(MAX_URL_LENGTH, "The address is too long.")
    .refine(isTarget, "Enter a web address without a user name, a password or a # in it.")
    .transform((address) => new URL(address).href),
});

/** The webhook to remove or to test. */
export const webhookChoice = z.object({ id: z.coerce.number().int().positive() });

const address = z.url({ protocol: /^https?$/ });

/** The body of a message, as its receiver reads it. */
export const webhookBody = z.strictObject({
  id: z
    .string()
    .describe("The same at every attempt, and that of the header webhook-id: what comes twice was sent twice."),
  type: z.enum(WEBHOOK_EVENTS),
  time: z.iso.datetime().describe("When it happened."),
  links: z.strictObject({
    self: address.describe("Where the API answers it."),
    page: address.describe("The page that shows it."),
  }),
});

export type WebhookBody = z.infer<typeof webhookBody>;

/** The stored states and faults of a delivery. */
export const storedDelivery = z.object({
  type: z.enum(WEBHOOK_EVENTS),
  state: z.enum(DELIVERY_STATES),
  fault: z.enum(DELIVERY_FAULTS).nullable(),
});
