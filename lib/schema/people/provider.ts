import { z } from "zod";

/** What somebody wants to do when the provider has identified them. */
const intent = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("sign-in"), to: z.string().nullable() }),
  /** The hash of the invitation's secret, and what they entered. */
  z.object({ kind: z.literal("join"), invitation: z.string(), name: z.string(), email: z.string() }),
  z.object({ kind: z.literal("connect"), member: z.string() }),
]);

export type ProviderIntent = z.infer<typeof intent>;

/** A stored request to the provider. */
export const providerQuestion = z.object({ intent, nonce: z.string(), verifier: z.string() });

/** The member whom the provider has authenticated. */
export const vouchedMember = z.object({ memberId: z.string() });
