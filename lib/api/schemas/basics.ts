import { z } from "zod";
import { DATE } from "../../addresses/query-values";
import { SLUG } from "../../addresses/pair-names";
import { MAX_NUMBERED_SLUG_LENGTH } from "../../model/limits";

/** The schemas with names in the document, `#/components/schemas/Party`, by their ids. */
export const COMPONENTS = z.registry<{ id: string }>();

/**
 * Gives a schema a name in the document.
 *
 * @example
 * component("Span", z.object({ start: offset, end: offset })).parse({ start: 0, end: 4 }); //=> { start: 0, end: 4 }
 */
export function component<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  COMPONENTS.add(schema, { id });
  return schema;
}

/** Names something within an address. */
export const slug = z.string().max(MAX_NUMBERED_SLUG_LENGTH).regex(SLUG);

/** ISO 8601, as precise as it is known or was given. */
export const partialDate = z.string().regex(DATE).describe("ISO 8601: a day, a month or a year.");

export const count = z.int().nonnegative();

export const dateTime = z.iso.datetime().describe("ISO 8601, UTC.");

export const address = z.url().describe("An absolute address.");

/**
 * One of each for the left and the right side.
 *
 * @example
 * sides(count).parse({ left: 1, right: 2 }); //=> { left: 1, right: 2 }
 */
export const sides = <Schema extends z.ZodType>(of: Schema) => z.object({ left: of, right: of });

/**
 * One of each for every name of a vocabulary.
 *
 * @example
 * each(["both", "open"], count).parse({ both: 1, open: 2 }); //=> { both: 1, open: 2 }
 */
export const each = <Name extends string, Schema extends z.ZodType>(names: readonly Name[], of: Schema) =>
  z.object(Object.fromEntries(names.map((name) => [name, of])) as Record<Name, Schema>);

export const span = component(
  "Span",
  z
    .object({ start: count, end: count })
    .describe("A stretch of a text in UTF-16 code units, `end` exclusive: in JavaScript `text.slice(start, end)`."),
);

/** Where a list goes on. */
export const next = z
  .url()
  .nullable()
  .describe("The address of the next page, also in the Link header; null on the last.");
