import { z } from "zod";
import { parseDyadName } from "../../addresses/dyad-path";
import { parsePair, parseReadoutName } from "../../addresses/pair-names";
import { slug } from "../schemas/basics";

/**
 * A part of a path that names something.
 *
 * @param isName whether a part is such a name
 * @param meaning what it names, for the document
 * @example
 * named((part) => parseDyadName(part) !== null, "united-states..azerbaijan", "The slugs of two parties.");
 * //=> a schema that takes "united-states..azerbaijan"
 */
export const named = (isName: (part: string) => boolean, example: string, meaning: string) =>
  z
    .string()
    .refine(isName)
    .meta({ description: meaning, examples: [example] });

const CALL = "2024-04-03-blinken-aliyev";
export const READOUT = "us-state-department";
const PAIR = `${READOUT}..azerbaijan-president`;

export const call = slug.meta({ description: "The slug of a call.", examples: [CALL] });
export const pair = named(
  (part) => parsePair(part, "x") !== null,
  PAIR,
  "The slugs of two readouts of the call, left..right; with @ and a number each at an exact revision.",
);
export const readout = named(
  (part) => parseReadoutName(part) !== null,
  `${CALL}:${READOUT}`,
  "The slugs of a call and of a readout of it, with a colon between.",
);
export const dyad = named(
  (part) => parseDyadName(part) !== null,
  "united-states..azerbaijan",
  "The slugs of two parties.",
);
export const id = z
  .string()
  .regex(/^[a-z0-9]{1,64}$/)
  .meta({ description: "The id of a permanent link.", examples: ["werc8gmrzge196qv"] });
export const number = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .meta({ description: "The number of a revision, from 1.", examples: ["1"] });

export const note = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .meta({ description: "The number of a note.", examples: ["1"] });
export const pinned = pair.meta({
  description: "The slugs of two readouts of the call with the numbers of exact revisions, left@1..right@1.",
  examples: [`${READOUT}@1..azerbaijan-president@1`],
});
