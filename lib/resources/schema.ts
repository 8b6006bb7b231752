import { z } from "zod";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const text = z.string().min(1);
const list = z.array(text).default([]);

const named = z.strictObject({ id, prefLabel: text, altLabels: list });

/** The order in which pages list the topics. */
export const lexiconIndex = z.strictObject({ topics: z.array(id) });

export const topic = z.strictObject({
  id,
  prefLabel: text,
  concepts: z.array(z.strictObject({ id, prefLabel: text, altLabels: z.array(text) })),
});

const party = z.strictObject({
  adjective: text,
  article: z.literal("the").nullable().default(null),
  forms: list,
  offices: z.record(id, z.strictObject({ name: text, holder: text.optional() })).default({}),
});

export const gazetteer = z.array(
  z.strictObject({ id, name: text, forms: list, readoutForms: list, party: party.nullable().default(null) }),
);

export const names = z.array(named);

export const issuingOffices = z.array(
  z.strictObject({
    id,
    kind: z.enum(["foreign-ministry", "presidency", "government", "minister", "other"]),
    name: text,
    pressName: text.nullable().default(null),
    holder: text.nullable().default(null),
    phrases: list,
    phrasesOf: z.record(text, z.array(text)).default({}),
  }),
);

export const background = z.strictObject({
  passages: z.int().positive(),
  counts: z.record(z.string(), z.int().positive()),
});

export const weights = z.strictObject({ bias: z.number(), features: z.record(z.string(), z.number()) });

const index = z.int().nonnegative();
const side = z.strictObject({ party: text, issuer: text, principal: text, paragraphs: z.array(z.array(text)) });

/** A file of gold/: two readouts cut into sentences, and which sentences report the same point. */
export const goldPair = z.strictObject({
  slug: text,
  kind: text,
  date: z.iso.date(),
  fictional: z.boolean(),
  left: side.optional(),
  right: side.optional(),
  links: z.array(z.strictObject({ left: index, right: index, label: z.enum(["same", "partial", "unsure"]) })),
});
