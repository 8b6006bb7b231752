import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z, type ZodType } from "zod";
import type { Demonstration, LoneCall, Series } from "../model/library/demonstration";
import { CALL_KINDS, ISSUER_KINDS } from "../model/calls/vocabularies";
import { RESOURCES } from "./load";

const text = z.string().min(1);
const date = z.iso.date();
const kind = z.enum(CALL_KINDS);
const side = z.enum(["left", "right"]);
const place = z.int().nonnegative();
const sentences = z.array(text).min(1);
const pair = z.tuple([place, place]);

const seat = z.strictObject({
  ...{ party: text, adjective: text, issuer: text },
  issuerKind: z.enum(ISSUER_KINDS),
  principal: text,
});

const series: ZodType<Series[]> = z.array(
  z.strictObject({
    left: seat,
    right: seat,
    calls: z.array(
      z.strictObject({
        ...{ date, kind, left: sentences },
        right: sentences.optional(),
        partial: side.optional(),
        review: z.array(pair).optional(),
        disputed: pair.optional(),
        revision: z.strictObject({ side, sentence: place, becomes: text, reason: text }).optional(),
        notes: z.array(z.strictObject({ side, sentence: place, author: text, text })).optional(),
        press: z.strictObject({ of: side, issuer: text, sentences }).optional(),
      }),
    ),
  }),
);

const loneSide = z.object({
  ...{ party: text, adjective: text, issuer: text, principal: text },
  paragraphs: z.array(sentences),
});

const lone: ZodType<LoneCall[]> = z.array(
  z.object({
    ...{ date, kind },
    fictional: z.literal(true),
    left: loneSide,
    right: loneSide,
    links: z.array(z.object({ left: place, right: place, label: z.enum(["same", "partial", "unsure"]) })),
  }),
);

function read<T>(name: string, schema: ZodType<T>): T {
  const parsed = schema.safeParse(JSON.parse(readFileSync(join(RESOURCES, name), "utf8")));
  if (!parsed.success)
    throw new Error(`${name} is not as lib/resources/demonstration.ts says: ${parsed.error.message}`);
  return parsed.data;
}

/**
 * Reads the data of which the demonstration library is made. The single calls are those to which the aligner is fitted.
 *
 * @throws Error that names a file that cannot be read or has the wrong shape
 * @example
 * readDemonstration().series[0]?.left.party; //=> "Vestria"
 */
export const readDemonstration = (): Demonstration => ({
  series: read("demonstration/series.json", series),
  lone: read("gold/collections/invented-countries.json", lone),
});
