import { z } from "zod";
import { partialDate } from "./dates";
import { languageTag, line, readoutText, slug, webAddress } from "./text";
import { CALL_KINDS, ISSUER_KINDS, READOUT_KINDS, EXTENTS } from "../model/vocabularies";

export const MAX_READOUTS = 12;
export const MAX_PARTIES = 12;

/** A field that may be left out; white space alone counts as left out. */
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === "string" && value.trim() === "" ? undefined : value), schema.optional());

export const partyInput = z.object({
  slug: slug("The party's short name"),
  name: line("The party's name"),
  adjective: line("The party's adjective"),
});

export const issuerInput = z.object({
  slug: slug("The issuer's short name"),
  name: line("The issuer's name"),
  kind: z.enum(ISSUER_KINDS, "Choose the issuer's kind."),
  party: partyInput,
});

export const readoutInput = z.object({
  issuer: issuerInput,
  kind: z.enum(READOUT_KINDS, "Choose the readout's kind."),
  extent: z.enum(EXTENTS, "Say whether the text is the full readout or a part of it."),
  language: languageTag,
  sourceUrl: optional(webAddress("The source's address")),
  sourceTitle: optional(line("The source's title")),
  quotedBy: optional(line("“As quoted by”")),
  publishedAt: optional(partialDate),
  text: readoutText,
});

/** What stands in the place of a call's slug, or of what follows it, in addresses of other pages. */
const RESERVED_SLUGS = ["new", "edit", "delete", "matrix"];

const callSlug = slug("The call's address").refine(
  (value) => !RESERVED_SLUGS.includes(value),
  "The call's address is the name of a page of Parallax: choose another.",
);

/** A call with its readouts, as the example data, the form and the import give it. */
export const callInput = z.object({
  slug: callSlug,
  title: line("The title"),
  kind: z.enum(CALL_KINDS, "Choose the kind of call."),
  date: partialDate,
  parties: z
    .array(z.object({ party: partyInput, principal: line("The principal") }))
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
