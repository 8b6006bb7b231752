import { z } from "zod";
import { LANGUAGE } from "../addresses/calls-query";
import { MAX_TERM } from "../addresses/dyad-path";
import { CALL_STATES } from "../model/calls/call-search";
import { READER_NAMES } from "../model/comparisons/comparison-query";
import { MAX_CALL_SEARCH_LENGTH } from "../model/limits";
import { PATTERN_LEVELS, PATTERN_SORTS } from "../model/dyads/patterns";
import { CALL_KINDS } from "../model/calls/vocabularies";
import { partialDate, slug } from "./schemas/basics";

/** Entries per page of a list: by default, and at most. */
export const PAGE_SIZES = { usual: 20, most: 100 } as const;

const limit = z
  .string()
  .regex(/^([1-9]\d?|100)$/)
  .optional()
  .describe(`How many entries a page has, from 1 to ${PAGE_SIZES.most}; ${PAGE_SIZES.usual} without it.`);

const filters = {
  party: z.array(slug).max(2).optional().describe("The slug of a party that takes part. Given twice: both do."),
  issuer: slug.optional().describe("The slug of an issuer that has a readout of the call."),
  from: partialDate.optional().describe("The first day, month or year."),
  to: partialDate.optional().describe("The last day, month or year."),
  kind: z.enum(CALL_KINDS).optional(),
  language: z.string().regex(LANGUAGE).optional().describe("BCP 47, of a readout."),
  topic: slug.optional().describe("The id of a topic of the call's comparison."),
  state: z.enum(CALL_STATES).optional(),
  sort: z.enum(["date", "relevance"]).optional().describe("`relevance` sorts only where something is searched for."),
  after: slug.optional().describe("The slug of the call that the page follows; `next` has it."),
  limit,
};

const words = z.string().max(MAX_CALL_SEARCH_LENGTH);

export const callsQuery = z.strictObject({
  q: words.optional().describe("Words or a “phrase” in titles, names and texts, as the box on /calls takes them."),
  ...filters,
});

export const searchQuery = z.strictObject({
  q: words.regex(/\S/).describe("Words or a “phrase” in titles, names and texts, as the box on /calls takes them."),
  ...filters,
});

export const namesQuery = z.strictObject({
  after: slug.optional().describe("The slug that the page follows; `next` has it."),
  limit,
});

export const dyadsQuery = z.strictObject({
  after: z.string().max(300).optional().describe("The dyad that the page follows; `next` has it."),
  limit,
});

export const comparisonQuery = z.strictObject({
  reader: z
    .enum(READER_NAMES)
    .optional()
    .describe("Whose links: the built-in aligner's or the language model's; the one that pages open with without it."),
});

export const dyadQuery = z.strictObject({
  from: partialDate.optional(),
  to: partialDate.optional(),
  issuer: slug.optional().describe("Other issuers of its party are left out."),
  principal: z.string().max(300).optional().describe("A principal of either side, as stored."),
  kind: z.enum(CALL_KINDS).optional(),
  rows: slug
    .optional()
    .describe(
      "`concepts` for concepts that occur in at least two calls, or the id of a topic for all of its concepts.",
    ),
  sort: z.enum(PATTERN_SORTS).optional(),
  level: z.enum(PATTERN_LEVELS).optional().describe("What is counted: all that is found, or less."),
  term: z.string().max(MAX_TERM).optional().describe("A word or phrase as a row of its own."),
});

export const noQuery = z.strictObject({});

/** The header Idempotency-Key. */
export const idempotencyKey = z.string().regex(/^[\x21-\x7e]{1,255}$/);
