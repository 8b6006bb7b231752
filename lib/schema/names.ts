import type { z } from "zod";
import { issuerInput, partyInput } from "./call-input";

/** A party's names as a form corrects them. */
export const partyCorrection = partyInput;

/** An issuer's names and kind as a form corrects them. */
export const issuerCorrection = issuerInput.omit({ party: true });

export type PartyCorrection = z.infer<typeof partyCorrection>;
export type IssuerCorrection = z.infer<typeof issuerCorrection>;
