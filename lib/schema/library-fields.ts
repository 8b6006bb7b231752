import { z } from "zod";

const quoted = (keys: string[]) => keys.map((key) => `“${key.slice(0, 40)}”`).join(", ");

/**
 * An object without unknown fields, so that a misspelt field is reported instead of dropped.
 *
 * @param what begins its messages
 * @example
 * fields("The note", { text: z.string() }).safeParse({ text: "Hm.", txet: "" }).error?.issues[0]?.message;
 * //=> "The note has no field “txet”."
 */
export const fields = <T extends z.ZodRawShape>(what: string, shape: T) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `${what} has no field ${quoted(issue.keys as string[])}.`
        : issue.input === undefined
          ? `${what} is missing.`
          : `${what} must be an object with fields.`,
  });

/**
 * A list of items of one kind.
 *
 * @param what begins its messages, in the plural
 * @example
 * listOf("The calls", z.string()).safeParse({}).error?.issues[0]?.message; //=> "The calls must be a list."
 */
export const listOf = <T extends z.ZodType>(what: string, item: T) =>
  z.array(item, { error: ({ input }) => `${what} ${input === undefined ? "are missing" : "must be a list"}.` });

/**
 * Either the name of something described elsewhere, or its whole description; faults are those of the form that was used.
 *
 * @example
 * nameOr(z.string(), fields("The party", { name: z.string() })).parse("us"); //=> "us"
 */
export function nameOr<T extends z.ZodType>(name: z.ZodType<string>, whole: T) {
  return z.unknown().transform((value, context): string | z.output<T> => {
    const parsed = typeof value === "string" ? name.safeParse(value) : whole.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
    return z.NEVER;
  });
}

/** A moment in ISO 8601, normalised to UTC with milliseconds: "2026-11-22T05:00:00.000Z". */
export const storedMoment = z.iso
  .datetime({ offset: true, error: "The time must read like 2026-11-22T05:00:00.000Z." })
  .transform((value) => new Date(value).toISOString())
  .pipe(z.string().length("2026-11-22T05:00:00.000Z".length, "The time must lie in the years 0 to 9999."));

/**
 * A number that may be omitted if the position in a list gives it.
 *
 * @param what begins its message
 * @example
 * placeNumber("A revision's number").safeParse(1.5).error?.issues[0]?.message; //=> "A revision's number is 1, 2, 3…"
 */
export const placeNumber = (what: string) => z.int(`${what} is 1, 2, 3…`).optional();

/**
 * The fault of a given number: it must match its position in the list.
 *
 * @param what begins the message
 * @param place from 1
 * @example
 * misnumbered("The versions of a note", 2, 1);
 * //=> "The versions of a note are numbered 1, 2, 3… in order: this is 2 instead of 1."
 * misnumbered("The versions of a note", undefined, 1); //=> null
 */
export const misnumbered = (what: string, number: number | undefined, place: number): string | null =>
  number === undefined || number === place
    ? null
    : `${what} are numbered 1, 2, 3… in order: this is ${number} instead of ${place}.`;
