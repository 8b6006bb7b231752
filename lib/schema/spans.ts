import { z } from "zod";
import type { Span } from "../model/comparisons/comparison";
import { MAX_TEXT_LENGTH } from "../model/limits";
import { fields } from "./library-fields";
import { MAX_JUDGED_PASSAGES } from "./review-limits";

export const TOO_MANY_PASSAGES = `Choose at most ${MAX_JUDGED_PASSAGES} passages of a side.`;

const MAX_SPAN_LIST_LENGTH = 16 * MAX_JUDGED_PASSAGES;
const OFFSETS = "A passage is given by two whole numbers: where it starts, and where it ends.";

/** A stretch of a text, in UTF-16 code units. */
export const spanField = fields("The passage", {
  start: z.int(OFFSETS).nonnegative(OFFSETS),
  end: z
    .int(OFFSETS)
    .positive("A passage ends after it starts.")
    .max(MAX_TEXT_LENGTH, "A passage lies outside its text."),
}).refine(({ start, end }) => start < end, "A passage ends after it starts.");

/** Stretches of a text: whole numbers in order, no two of which overlap. */
export const spanList = z
  .array(spanField)
  .max(MAX_JUDGED_PASSAGES, TOO_MANY_PASSAGES)
  .transform((spans) => spans.toSorted((a, b) => a.start - b.start))
  .refine((spans) => spans.every(({ start }, i) => i === 0 || spans[i - 1]!.end <= start), "Two passages overlap.");

/**
 * Whether a stretch lies within a text, and has words there.
 *
 * @param span offsets in UTF-16 code units
 * @example
 * isWithinText("Peace.  ", { start: 0, end: 6 }); //=> true
 * isWithinText("Peace.  ", { start: 6, end: 8 }); //=> false
 */
export const isWithinText = (text: string, { start, end }: Span): boolean =>
  end <= text.length && text.slice(start, end).trim() !== "";

/** Offsets as a form's field sends them: "0-26 31-58", or nothing. */
export const spansField = z
  .preprocess(
    (value) => value ?? "",
    z
      .string()
      .max(MAX_SPAN_LIST_LENGTH, TOO_MANY_PASSAGES)
      .regex(/^\s*(\d{1,9}-\d{1,9}(\s+|$))*$/, "The passages must be given as offsets, such as 0-26 31-58."),
  )
  .transform((field) =>
    [...field.matchAll(/(\d+)-(\d+)/g)].map(([, start, end]) => ({ start: Number(start), end: Number(end) })),
  )
  .pipe(spanList);
