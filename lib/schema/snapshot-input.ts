import { z } from "zod";
import { parseDyadName, parsePatternQuery } from "../addresses/dyad-path";
import { parseQuery } from "../addresses/query-values";
import { parsePinnedName } from "../addresses/pair-names";
import { READER_NAMES } from "../model/comparisons/comparison-query";
import { MAX_PAIR_NAME_LENGTH } from "../model/limits";

/** More than any form for a snapshot sends, in bytes. */
export const MAX_SNAPSHOT_FORM_LENGTH = 4_096;

/** What the form for the permanent link of a dyad sends: the two parties, and the query of the page. */
export const patternSnapshotInput = z.object({
  dyad: z.string().transform((name, context) => {
    const parsed = parseDyadName(name);
    if (!parsed) context.addIssue("The dyad must name two parties.");
    return parsed ?? z.NEVER;
  }),
  query: z
    .string()
    .default("")
    .transform((query) => parsePatternQuery(parseQuery(query.replace(/^\?/, "")))),
});

/** What the form for a snapshot sends: the pair, with the revisions that the reader saw. */
export const snapshotInput = z.object({
  pair: z
    .string("The pair is missing.")
    .max(MAX_PAIR_NAME_LENGTH, "The pair's name is too long.")
    .refine((name) => parsePinnedName(name) !== null, "The pair must name two exact revisions."),
  /** Whose links; by default those of the default reader. */
  reader: z.enum(READER_NAMES, "The reader is neither the built-in aligner nor the model.").nullable().default(null),
});
