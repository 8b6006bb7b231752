import { z } from "zod";
import type { ImportOutcome } from "../model/library/import-jobs";

const count = z.number().int().nonnegative();

/** The stored result of an import that has ended. */
export const importOutcome = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("imported"),
    imported: z.object({
      calls: count,
      readouts: count,
      revisions: count,
      snapshots: count,
      judgements: count,
      notes: count,
    }),
  }),
  z.object({
    kind: z.literal("faults"),
    faults: z.object({
      shown: z.array(z.object({ line: count, place: z.string(), message: z.string() })),
      total: count,
    }),
  }),
]) satisfies z.ZodType<ImportOutcome>;
