import { z } from "zod";
import { DATE_PRECISIONS } from "../model/dates";
import { PATTERN_LEVELS, PATTERN_SORTS } from "../model/dyads/patterns";
import { CALL_KINDS } from "../model/calls/vocabularies";

/** Raised when the content's shape changes; older contents are read by their own schema for good. */
export const PATTERN_SNAPSHOT_VERSION = 1;

const sides = <T extends z.ZodType>(of: T) => z.strictObject({ a: of, b: of });
const named = { slug: z.string(), name: z.string() };
const party = z.strictObject({ ...named, adjective: z.string() });
const share = z.object({ rate: z.number(), low: z.number(), high: z.number() });
const names = z.array(z.strictObject({ id: z.string(), label: z.string() }));

/** The aligner's measured rates at the time. */
const rates = z
  .object({
    aligner: z.string(),
    date: z.string(),
    pairs: z.int(),
    links: z.object({ likely: share, possible: share }),
    passages: z.object({ likely: share, possible: share, none: share }),
    oneSided: share.extend({ cells: z.int() }).optional(),
  })
  .nullable();

const query = z.strictObject({
  from: z.string(),
  to: z.string(),
  issuer: z.string(),
  principal: z.string(),
  kind: z.enum([...CALL_KINDS, ""]),
  // Links older than rows of concepts have rows of topics.
  rows: z.string().default("topics"),
  sort: z.enum(PATTERN_SORTS),
  level: z.enum(PATTERN_LEVELS),
  term: z.string(),
  row: z.string(),
  period: z.string(),
});

const readout = z.strictObject({
  slug: z.string(),
  issuer: z.strictObject(named),
  isPartial: z.boolean(),
  language: z.string(),
});

const claim = z.strictObject({
  topic: z.string(),
  claim: z.enum(["both", "only-a", "only-b", "open"]),
  isConfirmed: z.boolean(),
  isAgreed: z.boolean(),
  a: z.array(z.string()),
  b: z.array(z.string()),
});

const comparison = z.strictObject({
  a: z.string(),
  b: z.string(),
  status: z.enum(["ready", "pending", "refused"]),
  isOutdated: z.boolean(),
  claims: z.array(claim),
  coverage: sides(z.strictObject({ covered: z.int(), of: z.int() })),
});

const call = z.strictObject({
  slug: z.string(),
  title: z.string(),
  date: z.string(),
  kind: z.enum(CALL_KINDS),
  datePrecision: z.enum(DATE_PRECISIONS),
  principals: sides(z.string()),
  readouts: sides(z.array(readout)),
  comparisons: z.array(comparison),
});

const quotation = z.strictObject({
  readout: z.string(),
  issuer: z.string(),
  language: z.string(),
  number: z.int().positive(),
  words: z.string(),
  href: z.string(),
});

const silence = z.strictObject({
  side: z.enum(["a", "b"]),
  of: z.int().positive(),
  calls: z.array(
    z.strictObject({
      index: z.int().nonnegative(),
      readouts: z.array(
        z.strictObject({
          slug: z.string(),
          issuer: z.string(),
          language: z.string(),
          isPartial: z.boolean(),
          passages: z.array(
            z.strictObject({ number: z.int().positive(), words: z.string(), topics: z.array(z.string()) }),
          ),
        }),
      ),
    }),
  ),
  topics: z.array(z.strictObject({ label: z.string(), calls: z.int().positive() })),
});

/** The keys of a comparison's two texts. */
const texts = z.strictObject({ call: z.string(), readouts: z.array(z.string()), sha256: z.array(z.string()) });

/**
 * The pattern of a dyad as it stood, with everything its page shows: the calls that matched the filter, what was claimed about each topic,
 * names, quotations, and the measured rates at the time. Nothing has to be looked up again; figures are counted from the claims.
 */
export const patternSnapshot = z.strictObject({
  version: z.literal(PATTERN_SNAPSHOT_VERSION),
  /** The version of the aligner at the time. */
  aligner: z.string(),
  parties: sides(party),
  query,
  /** Calls before any filter. */
  total: z.int().nonnegative(),
  isFictional: z.boolean(),
  calls: z.array(call),
  texts: z.array(texts),
  /** The possible rows, in the lexicon's order at the time. */
  names,
  /** By the ids of rows: the quotations of each call, which is named by its index in `calls`. */
  lines: z.record(
    z.string(),
    z.array(z.strictObject({ index: z.int().nonnegative(), quotations: sides(z.array(quotation)) })),
  ),
  /** For each side without readouts, what only the other side published; absent in older links. */
  silences: z.array(silence).default([]),
  rates,
});

export type PatternSnapshotContent = z.infer<typeof patternSnapshot>;

/** Raised when the content's shape changes, like that of dyads. */
export const ISSUER_SNAPSHOT_VERSION = 1;

/**
 * What one issuer told each counterpart, as it stood: the calls that matched the filter, with what was claimed about each topic. Figures
 * are counted from the claims. Texts and quotations are in the permanent links of its dyads, whose ids follow from their contents.
 */
export const issuerSnapshot = z.strictObject({
  kind: z.literal("issuer"),
  version: z.literal(ISSUER_SNAPSHOT_VERSION),
  /** The version of the aligner at the time. */
  aligner: z.string(),
  issuer: z.strictObject({ ...named, party }),
  query,
  isFictional: z.boolean(),
  counterparts: z.array(
    z.strictObject({
      party,
      calls: z.array(call),
      /** The id of the permanent link to the same calls as a dyad. */
      dyad: z.string(),
    }),
  ),
  /** The possible rows, in the lexicon's order at the time. */
  names,
  rates,
});

export type IssuerSnapshotContent = z.infer<typeof issuerSnapshot>;

/** Raised when the content's shape changes, like that of dyads. */
export const FORMULAS_SNAPSHOT_VERSION = 1;

const span = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });
const words = { dropped: z.int().nonnegative(), cameIn: z.int().nonnegative(), of: z.int().nonnegative() };
const chainCall = z.strictObject({ slug: z.string(), title: z.string(), date: z.string() });

const chainStep = z.strictObject({
  call: chainCall,
  words: z.string(),
  language: z.string(),
  number: z.int().positive(),
  since: z
    .strictObject({
      before: z.string(),
      beforeLanguage: z.string(),
      ...words,
      parts: z
        .array(
          z.strictObject({
            state: z.enum(["same", "onlyLeft", "onlyRight"]),
            left: span,
            right: span,
            isTypography: z.literal(true).optional(),
          }),
        )
        .nullable(),
    })
    .nullable(),
});

/** The formulas of an issuer as they stood: each chain with its words and changes, and the texts it was found in. */
export const formulasSnapshot = z.strictObject({
  kind: z.literal("formulas"),
  version: z.literal(FORMULAS_SNAPSHOT_VERSION),
  /** The version of the aligner at the time. */
  aligner: z.string(),
  parties: sides(party),
  issuer: z.strictObject(named),
  isFictional: z.boolean(),
  readouts: z.strictObject({ read: z.int().nonnegative(), stored: z.int().nonnegative() }),
  /** The readouts that were read, oldest first; each was compared with the next. */
  texts: z.array(z.strictObject({ call: z.string(), sha256: z.string() })),
  chains: z.array(
    z.strictObject({
      id: z.string(),
      steps: z.array(chainStep),
      change: z.strictObject(words),
      mayBeLonger: z.boolean(),
      end: z.strictObject({ why: z.enum(["no-match", "partial", "not-compared"]), call: chainCall }).nullable(),
    }),
  ),
});

export type FormulasSnapshotContent = z.infer<typeof formulasSnapshot>;

/** Any permanent link to a pattern. That of a dyad, the oldest kind, does not name its kind. */
export const anyPatternSnapshot = z.union([patternSnapshot, issuerSnapshot, formulasSnapshot]);

export type AnyPatternSnapshot = z.infer<typeof anyPatternSnapshot>;

/**
 * The slugs of the calls behind a permanent link to a pattern.
 *
 * @example
 * callsOfSnapshot(content); //=> ["2029-01-05-vesna-holt"]
 */
export function callsOfSnapshot(content: AnyPatternSnapshot): string[] {
  if (!("kind" in content)) return content.calls.map(({ slug }) => slug);
  if (content.kind === "formulas") return content.texts.map((text) => text.call);
  return [...new Set(content.counterparts.flatMap(({ calls }) => calls.map(({ slug }) => slug)))];
}
