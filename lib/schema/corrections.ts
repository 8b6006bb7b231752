import { z } from "zod";
import { callInput, optional, readoutInput } from "./call-input";
import { MAX_PARTIES } from "./limits";
import { SEAT_FIELDS } from "./call-fields";
import { subjectOf } from "./field";
import { POSITION_FIELD, READOUT_FIELDS } from "./readout-fields";
import { lineField, slugField } from "./text";

/** The largest version that a form can name; nobody corrects a call that often. */
const MAX_VERSION = 2 ** 31 - 1;

/**
 * The version on which a form was filled in.
 *
 * @returns 0 for anything else: nothing stored has that version, so the form comes back as a conflict
 * @example
 * readVersion("12");  //=> 12
 * readVersion("1.5"); //=> 0
 */
export function readVersion(text: string | undefined): number {
  const version = Number(text ?? NaN);
  return Number.isInteger(version) && version > 0 && version <= MAX_VERSION ? version : 0;
}

const seat = z.object({ party: slugField(SEAT_FIELDS.party), principal: lineField(SEAT_FIELDS.principal) });
const isBlank = (given: unknown) =>
  given === undefined || (typeof given === "object" && given !== null && Object.values(given).join("").trim() === "");

/** Seats by their index in the form; blank ones are dropped. */
const seats = z
  .array(
    z.preprocess((given) => (isBlank(given) ? null : given), seat.nullable()),
    "A call has two parties or more.",
  )
  .transform((rows) => rows.filter((row) => row !== null))
  .pipe(
    z
      .array(z.object({ party: z.string(), principal: z.string() }))
      .min(2, "A call has two parties or more.")
      .max(MAX_PARTIES, `A call has at most ${MAX_PARTIES} parties.`)
      .refine(
        (rows) => new Set(rows.map(({ party }) => party)).size === rows.length,
        "Each party has one seat: one of them is listed twice.",
      ),
  );

const what = subjectOf(POSITION_FIELD);
const position = z.coerce.number(`${what} must be a number.`).int(`${what} must be a whole number.`).min(1).max(99);

/** A correction of a call. Parties are named by their slugs; readouts that are not named keep their positions. */
export const callCorrection = z.object({
  ...callInput.pick({ slug: true, title: true, kind: true, date: true }).shape,
  parties: seats,
  readouts: z
    .array(z.object({ slug: slugField(READOUT_FIELDS.slug), position }), "The order of the readouts cannot be read.")
    .default([]),
});

/** A correction of a readout: its details, and its text, with a reason for a new revision. */
export const readoutCorrection = readoutInput.omit({ issuer: true }).extend({
  issuer: slugField(READOUT_FIELDS.issuer),
  reason: optional(lineField(READOUT_FIELDS.reason)),
});

export type CallCorrection = z.infer<typeof callCorrection>;
export type ReadoutCorrection = z.infer<typeof readoutCorrection>;
