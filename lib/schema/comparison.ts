import { z } from "zod";
import { BOILERPLATE_KINDS, DIFFERENCES } from "../model/comparisons/comparison";

export const offset = z.int().nonnegative();
const span = z.object({ start: offset, end: offset });

// Strict: a field added to comparisons is part of their state, and must be declared here before it can be stored.
const passage = z.strictObject({
  start: offset,
  end: offset,
  id: z.string(),
  index: offset,
  paragraph: offset,
  topics: z.array(z.string()),
  boilerplate: z.enum(BOILERPLATE_KINDS).optional(),
});

const reason = z.strictObject({
  kind: z.enum(["opening", "concept", "name", "number", "term", "sense", "wording", "quotation"]),
  label: z.string(),
  left: z.array(span),
  right: z.array(span),
});

const link = z.strictObject({
  left: z.string(),
  right: z.string(),
  tier: z.enum(["likely", "possible"]),
  score: z.number(),
  strength: z.enum(["strong", "fair", "weak"]),
  reasons: z.array(reason),
  differs: z.strictObject({ what: z.enum(DIFFERENCES), left: z.array(span), right: z.array(span) }).optional(),
});

const covered = z.strictObject({ total: offset, likely: offset, possible: offset, weak: offset });

const comparedText = z.strictObject({
  language: z.string(),
  passages: z.array(passage),
  coverage: z.strictObject({ passages: covered, words: covered }),
  nearest: z.record(z.string(), z.array(z.strictObject({ passage: z.string(), score: z.number() }))),
});

/** An aligner's comparison of two texts, as snapshots and stored comparisons hold it. */
export const storedComparison = z.strictObject({
  kind: z.literal("comparison"),
  basis: z.enum(["same-language", "across-languages"]),
  left: comparedText,
  right: comparedText,
  links: z.array(link),
  candidates: z.array(z.strictObject({ left: z.string(), right: z.string(), score: z.number() })).optional(),
});

const refusal = z.strictObject({
  kind: z.literal("refusal"),
  reason: z.enum(["text-too-long", "too-many-passages"]),
  side: z.enum(["left", "right"]),
});

/** An aligner's answer: a comparison, or why it refused the pair. */
export const alignment = z.discriminatedUnion("kind", [storedComparison, refusal]);
