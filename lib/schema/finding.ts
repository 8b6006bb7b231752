import { z } from "zod";
import { DIFFERENCES } from "../model/comparisons/comparison";
import { offset } from "./comparison";

const quote = z.strictObject({
  passage: z.string(),
  start: offset,
  end: offset,
  words: z.string(),
  isCut: z.strictObject({ before: z.boolean(), after: z.boolean() }),
});

/** The finding as stored comparisons hold it. */
export const quotedFinding = z.array(
  z.strictObject({
    claim: z.enum(["only-left", "only-right", "both"]),
    differs: z.enum(DIFFERENCES).optional(),
    isConfirmed: z.boolean(),
    left: quote.nullable(),
    right: quote.nullable(),
  }),
);
