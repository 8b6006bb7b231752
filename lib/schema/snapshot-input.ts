import { z } from "zod";
import { parsePinnedName } from "../addresses/pair-names";
import { parseAddress } from "../addresses/parse-address";
import { READER_NAMES } from "../model/comparisons/comparison-query";
import { MAX_PAIR_NAME_LENGTH } from "../model/limits";

/** Bytes; a form for a snapshot sends less. */
export const MAX_SNAPSHOT_FORM_LENGTH = 4_096;

/** The form for a pattern's permanent link: the path of its page with the query that the user saw. */
export const patternSnapshotInput = z.object({
  pattern: z.string().transform((path, context) => {
    const address = parseAddress(path);
    if (address?.kind === "dyad" || address?.kind === "issuer" || address?.kind === "formulas") return address;
    context.addIssue("The address must be that of a dyad, of an issuer or of formulas.");
    return z.NEVER;
  }),
});

/** The form for a snapshot: the pair, with the revisions that the user saw. */
export const snapshotInput = z.object({
  pair: z
    .string("The pair is missing.")
    .max(MAX_PAIR_NAME_LENGTH, "The pair's name is too long.")
    .refine((name) => parsePinnedName(name) !== null, "The pair must name two exact revisions."),
  /** Whose links; by default those of the default reader. */
  reader: z.enum(READER_NAMES, "The reader is neither the built-in aligner nor the model.").nullable().default(null),
});
