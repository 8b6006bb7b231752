import { z } from "zod";
import { missingOf, subjectOf, type Field } from "./field";
import { isOnCalendar } from "../model/dates";

/**
 * A date known to the day, the month or the year: "2024-04-03", "2024-04" or "2024".
 *
 * @example
 * dateField(CALL_FIELDS.date).parse("2024-04"); //=> "2024-04"
 * dateField(CALL_FIELDS.date).safeParse("2024-02-30").error?.issues[0]?.message; //=> "The calendar has no such date."
 */
export const dateField = (field: Field) =>
  z
    .string(missingOf(field))
    .trim()
    .min(1, missingOf(field))
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
      message: `${subjectOf(field)} must read like 2024-04-03, 2024-04 or 2024.`,
      abort: true,
    })
    .refine(isOnCalendar, "The calendar has no such date.");
