import { z } from "zod";
import { DATE_PRECISIONS } from "../model/dates";
import { PATTERN_LEVELS, PATTERN_SORTS } from "../model/dyads/patterns";
import { CALL_KINDS } from "../model/calls/vocabularies";

/** Raised when the content's shape changes; what was stored under an earlier one is read by its own schema for good. */
export const PATTERN_SNAPSHOT_VERSION = 1;

const sides = <T extends z.ZodType>(of: T) => z.strictObject({ a: of, b: of });
const party = z.strictObject({ slug: z.string(), name: z.string(), adjective: z.string() });
const share = z.object({ rate: z.number(), low: z.number(), high: z.number() });

const query = z.strictObject({
  ...{ from: z.string(), to: z.string(), issuer: z.string(), principal: z.string() },
  kind: z.enum([...CALL_KINDS, ""]),
  sort: z.enum(PATTERN_SORTS),
  level: z.enum(PATTERN_LEVELS),
  ...{ term: z.string(), row: z.string(), period: z.string() },
});

const readout = z.strictObject({
  slug: z.string(),
  issuer: z.strictObject({ slug: z.string(), name: z.string() }),
  isPartial: z.boolean(),
  language: z.string(),
});

const claim = z.strictObject({
  topic: z.string(),
  claim: z.enum(["both", "only-a", "only-b", "open"]),
  isConfirmed: z.boolean(),
  isAgreed: z.boolean(),
  ...{ a: z.array(z.string()), b: z.array(z.string()) },
});

const comparison = z.strictObject({
  ...{ a: z.string(), b: z.string() },
  status: z.enum(["ready", "pending", "refused"]),
  isOutdated: z.boolean(),
  claims: z.array(claim),
  coverage: sides(z.strictObject({ covered: z.int(), of: z.int() })),
});

const call = z.strictObject({
  ...{ slug: z.string(), title: z.string(), date: z.string() },
  kind: z.enum(CALL_KINDS),
  datePrecision: z.enum(DATE_PRECISIONS),
  principals: sides(z.string()),
  readouts: sides(z.array(readout)),
  comparisons: z.array(comparison),
});

const quotation = z.strictObject({
  ...{ readout: z.string(), issuer: z.string(), language: z.string() },
  number: z.int().positive(),
  ...{ words: z.string(), href: z.string() },
});

/** The texts that a comparison is of, by what names them. */
const texts = z.strictObject({ call: z.string(), readouts: z.array(z.string()), sha256: z.array(z.string()) });

/**
 * The pattern of a dyad as it stood, with all that its page shows: the calls that the filter kept with what was claimed of each topic,
 * names, quotations, and the measured rates of then. Nothing in it has to be looked up again: figures are counted from the claims.
 */
export const patternSnapshot = z.strictObject({
  version: z.literal(PATTERN_SNAPSHOT_VERSION),
  /** The version of the aligner of then. */
  aligner: z.string(),
  parties: sides(party),
  query,
  /** Calls before any filter. */
  total: z.int().nonnegative(),
  isFictional: z.boolean(),
  calls: z.array(call),
  texts: z.array(texts),
  /** What rows can stand for, in the order of the lexicon of then. */
  names: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  /** By the ids of the rows: the quotations of each call, whose index is that of `calls`. */
  lines: z.record(
    z.string(),
    z.array(z.strictObject({ index: z.int().nonnegative(), quotations: sides(z.array(quotation)) })),
  ),
  rates: z
    .object({
      ...{ aligner: z.string(), date: z.string(), pairs: z.int() },
      links: z.object({ likely: share, possible: share }),
      passages: z.object({ likely: share, possible: share, none: share }),
      oneSided: share.extend({ cells: z.int() }).optional(),
    })
    .nullable(),
});

export type PatternSnapshotContent = z.infer<typeof patternSnapshot>;
