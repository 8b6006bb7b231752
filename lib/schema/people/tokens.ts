import { z } from "zod";
import { TOKEN_SCOPES } from "../../model/people/roles";
import { line } from "../text";
import { MAX_TOKEN_NAME_LENGTH, TOKEN_DAYS } from "./limits";

/** The stored scopes of a token. */
export const storedScopes = z.array(z.enum(TOKEN_SCOPES));

const days = z.coerce
  .number()
  .refine((given) => (TOKEN_DAYS as readonly number[]).includes(given), "Choose how long the token is valid for.");

/** The form of a new token. */
export const tokenInput = z.object({
  program: line("The name of the token", MAX_TOKEN_NAME_LENGTH),
  days,
  scopes: z
    .array(z.enum(TOKEN_SCOPES, "This is not something a token can be made for."))
    .min(1, "Choose what the token is for.")
    .transform((chosen) => TOKEN_SCOPES.filter((scope) => chosen.includes(scope))),
});

export type TokenInput = z.infer<typeof tokenInput>;

/** The token to revoke. */
export const tokenRevocation = z.object({ id: z.coerce.number().int().positive() });
