import { z } from "zod";

/** What somebody wants to do once the provider has said who they are. */
const intent = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("sign-in"), to: z.string().nullable() }),
  /** The hash of the invitation's secret, and what they have entered. */
  z.object({ kind: z.literal("join"), invitation: z.string(), name: z.string(), email: z.string() }),
  z.object({ kind: z.literal("connect"), member: z.string() }),
]);

export type ProviderIntent = z.infer<typeof intent>;

/** A question to the provider that is under way, as the database has it. */
export const providerQuestion = z.object({ intent, nonce: z.string(), verifier: z.string() });

/** The member for whom the provider has vouched. */
export const vouchedMember = z.object({ memberId: z.string() });
