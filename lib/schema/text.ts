import { z } from "zod";
import { missingOf, subjectOf, type Field } from "./field";
import { MAX_LANGUAGE_LENGTH, MAX_LINE_LENGTH, MAX_URL_LENGTH } from "./limits";
import { MAX_SLUG_LENGTH, MAX_TEXT_LENGTH } from "../model/limits";

/** A lone surrogate or NUL: no well-formed text has them, and databases and JSON reject them. */
const BROKEN = /\p{Surrogate}|\0/u;
/** Invisible characters that prose does not need; tab and line end are allowed. */
const CONTROL = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/**
 * A text in the form in which it is stored: line ends are "\n", characters are composed (NFC), and nothing else is changed.
 *
 * @example
 * normaliseText("Peace\r\ntalks"); //=> "Peace\ntalks"
 */
export const normaliseText = (text: string): string => text.replace(/\r\n?/g, "\n").normalize("NFC");

/**
 * One line, trimmed, without control characters.
 *
 * @param what begins its messages: "The title"
 * @param max the longest line, in UTF-16 code units
 * @param missing the message for an empty line
 * @example
 * line("The title").safeParse(" ").error?.issues[0]?.message; //=> "The title is missing."
 */
export const line = (what: string, max = MAX_LINE_LENGTH, missing = `${what} is missing.`) =>
  z
    .string({ error: ({ input }) => (input === undefined ? missing : `${what} must be text.`) })
    .refine(
      (value) => !BROKEN.test(value) && !CONTROL.test(value) && !value.includes("\n"),
      `${what} has characters that cannot be stored.`,
    )
    .transform((value) => value.trim().normalize("NFC"))
    .pipe(z.string().min(1, missing).max(max, `${what} is longer than ${max} characters.`));

/**
 * Lower-case words joined by hyphens: readable in an address, and safe in one. The parameters are those of `line`.
 *
 * @example
 * slugText("The address").safeParse("A call").error?.issues[0]?.message;
 * //=> "The address may have lower-case letters a to z, digits and single hyphens."
 */
export const slugText = (what: string, missing?: string) =>
  line(what, MAX_SLUG_LENGTH, missing).pipe(
    z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, `${what} may have lower-case letters a to z, digits and single hyphens.`),
  );

/**
 * The value of a declared field of one line, in the words of its declaration.
 *
 * @example
 * lineField(CALL_FIELDS.title).parse(" A call "); //=> "A call"
 */
export const lineField = (field: Field) => line(subjectOf(field), field.limit, missingOf(field));

/**
 * The value of a declared field that names something in addresses.
 *
 * @example
 * slugField(CALL_FIELDS.slug).parse("2030-01-02-marenov-ilves"); //=> "2030-01-02-marenov-ilves"
 */
export const slugField = (field: Field) => slugText(subjectOf(field), missingOf(field));

/**
 * One of a vocabulary, as a declared field offers it.
 *
 * @example
 * choiceField(CALL_FIELDS.kind, ["meeting"]).safeParse("walk").error?.issues[0]?.message; //=> "Choose the kind of call."
 */
export const choiceField = <const T extends readonly string[]>(field: Field, values: T) =>
  z.enum(values, missingOf(field));

/**
 * A full web address, as a declared field takes it.
 *
 * @example
 * webAddressField(READOUT_FIELDS.sourceUrl).safeParse("example.org").error?.issues[0]?.message;
 * //=> "The link to the source must be a full web address that begins with http:// or https://."
 */
export const webAddressField = (field: Field) =>
  line(subjectOf(field), field.limit ?? MAX_URL_LENGTH).pipe(
    z.url({
      protocol: /^https?$/,
      hostname: z.regexes.domain,
      error: `${subjectOf(field)} must be a full web address that begins with http:// or https://.`,
    }),
  );

/**
 * The text of a revision: more than white space, and no longer than its field allows.
 *
 * @example
 * readoutTextField(READOUT_FIELDS.text).parse("They met.\r\n"); //=> "They met.\n"
 */
export function readoutTextField(field: Field) {
  const [what, max, missing] = [subjectOf(field), field.limit ?? MAX_TEXT_LENGTH, missingOf(field)];
  return z
    .string(missing)
    .refine((value) => !BROKEN.test(value), `${what} has broken characters in it: was it read in the wrong encoding?`)
    .transform(normaliseText)
    .pipe(
      z
        .string()
        .max(max, `${what} is longer than ${max.toLocaleString("en")} characters.`)
        .refine((value) => value.trim() !== "", missing),
    );
}

/**
 * A BCP 47 tag, in its canonical spelling.
 *
 * @example
 * languageField(READOUT_FIELDS.language).parse("zh-hans"); //=> "zh-Hans"
 */
export const languageField = (field: Field) =>
  line(subjectOf(field), field.limit ?? MAX_LANGUAGE_LENGTH, missingOf(field)).transform((tag, context) => {
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? "und";
    } catch {
      context.addIssue(`${subjectOf(field)} must be a code such as en, az or zh-Hans.`);
      return z.NEVER;
    }
  });
