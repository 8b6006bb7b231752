import { RESERVED_SLUGS } from "../addresses/route-names";
import { z } from "zod";
import { CALL_KINDS, EXTENTS, ISSUER_KINDS, READOUT_KINDS } from "../model/calls/vocabularies";
import { CALL_FIELDS, PARTY_FIELDS, SEAT_FIELDS } from "./call-fields";
import { dateField } from "./dates";
import { subjectOf } from "./field";
import { MAX_PARTIES, MAX_READOUTS } from "./limits";
import { ISSUER_FIELDS, READOUT_FIELDS } from "./readout-fields";
import { choiceField, languageField, lineField, readoutTextField, slugField, webAddressField } from "./text";

/**
 * An optional field; white space alone counts as missing.
 *
 * @example
 * optional(z.string()).parse(" "); //=> undefined
 */
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === "string" && value.trim() === "" ? undefined : value), schema.optional());

export const partyInput = z.object({
  slug: slugField(PARTY_FIELDS.slug),
  name: lineField(PARTY_FIELDS.name),
  adjective: lineField(PARTY_FIELDS.adjective),
});

export const issuerInput = z.object({
  slug: slugField(ISSUER_FIELDS.slug),
  name: lineField(ISSUER_FIELDS.name),
  kind: choiceField(ISSUER_FIELDS.kind, ISSUER_KINDS),
  party: partyInput,
});

export const readoutInput = z.object({
  issuer: issuerInput,
  kind: choiceField(READOUT_FIELDS.kind, READOUT_KINDS),
  extent: choiceField(READOUT_FIELDS.extent, EXTENTS),
  language: languageField(READOUT_FIELDS.language),
  sourceUrl: optional(webAddressField(READOUT_FIELDS.sourceUrl)),
  sourceTitle: optional(lineField(READOUT_FIELDS.sourceTitle)),
  quotedBy: optional(lineField(READOUT_FIELDS.quotedBy)),
  publishedAt: optional(dateField(READOUT_FIELDS.publishedAt)),
  text: readoutTextField(READOUT_FIELDS.text),
});

const callSlug = slugField(CALL_FIELDS.slug).refine(
  (value) => !RESERVED_SLUGS.includes(value),
  `${subjectOf(CALL_FIELDS.slug)} is the name of a page of Parallax: choose another.`,
);

/** A call with its readouts, as the example data, the form and the import give it. */
export const callInput = z.object({
  slug: callSlug,
  title: lineField(CALL_FIELDS.title),
  kind: choiceField(CALL_FIELDS.kind, CALL_KINDS),
  date: dateField(CALL_FIELDS.date),
  parties: z
    .array(z.object({ party: partyInput, principal: lineField(SEAT_FIELDS.principal) }))
    .min(2, "A call has two parties or more.")
    .max(MAX_PARTIES, `A call has at most ${MAX_PARTIES} parties.`),
  readouts: z
    .array(readoutInput)
    .min(1, "A call has one readout or more.")
    .max(MAX_READOUTS, `A call has at most ${MAX_READOUTS} readouts.`),
});

export type ReadoutInput = z.infer<typeof readoutInput>;
export type CallInput = z.infer<typeof callInput>;
export type PartyInput = z.infer<typeof partyInput>;
export type IssuerInput = z.infer<typeof issuerInput>;
