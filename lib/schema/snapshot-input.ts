import { z } from "zod";
import { MAX_SLUG_LENGTH } from "./text";

/** Two sides of a call, a readout and a revision each, with what joins them. */
const MAX_PAIR_LENGTH = 6 * MAX_SLUG_LENGTH;

/** More than any form for a snapshot sends, in bytes. */
export const MAX_SNAPSHOT_FORM_LENGTH = 4_096;

/** What the form for a snapshot sends: the pair, with the revisions that the reader saw. */
export const snapshotInput = z.object({
  pair: z
    .string("The pair is missing.")
    .max(MAX_PAIR_LENGTH, "The pair's name is too long.")
    .regex(/^[a-z0-9-]+:[a-z0-9-]+@\d+\.\.[a-z0-9-]+:[a-z0-9-]+@\d+$/, "The pair must name two exact revisions."),
});
