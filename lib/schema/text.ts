import { z } from "zod";
import { MAX_TEXT_LENGTH } from "../compare";

export { MAX_TEXT_LENGTH };
/** Names, titles, principals: one line of ordinary length. */
export const MAX_LINE_LENGTH = 300;
export const MAX_URL_LENGTH = 2_000;
export const MAX_SLUG_LENGTH = 120;

/** A half of a pair that stands alone, or NUL: no well-formed text has them, and databases and JSON refuse them. */
const BROKEN = /\p{Surrogate}|\0/u;
/** Characters that never show in prose; tab and line end may. */
const CONTROL = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/**
 * A text as it is stored: line ends are "\n", characters are composed (NFC), and nothing else is changed.
 *
 * @example
 * normaliseText("Peace\r\ntalks"); //=> "Peace\ntalks"
 */
export const normaliseText = (text: string): string => text.replace(/\r\n?/g, "\n").normalize("NFC");

/** One line, trimmed, without control characters. `what` begins its messages: "The title". */
export const line = (what: string, max = MAX_LINE_LENGTH) =>
  z
    .string({ error: ({ input }) => `${what} ${input === undefined ? "is missing" : "must be text"}.` })
    .refine(
      (value) => !BROKEN.test(value) && !CONTROL.test(value) && !value.includes("\n"),
      `${what} has characters that cannot be stored.`,
    )
    .transform((value) => value.trim().normalize("NFC"))
    .pipe(z.string().min(1, `${what} is missing.`).max(max, `${what} is longer than ${max} characters.`));

/** The text of a revision: 1 to MAX_TEXT_LENGTH characters, more than white space. */
export const readoutText = z
  .string("The text is missing.")
  .refine((value) => !BROKEN.test(value), "The text has broken characters in it: was it read in the wrong encoding?")
  .transform(normaliseText)
  .pipe(
    z
      .string()
      .max(MAX_TEXT_LENGTH, `The text is longer than ${MAX_TEXT_LENGTH.toLocaleString("en")} characters.`)
      .refine((value) => value.trim() !== "", "The text is missing."),
  );

/** Lower-case words joined by hyphens: readable in an address, and safe in one. */
export const slug = (what: string) =>
  line(what, MAX_SLUG_LENGTH).pipe(
    z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, `${what} may have lower-case letters a to z, digits and single hyphens.`),
  );

export const webAddress = (what: string) =>
  line(what, MAX_URL_LENGTH).pipe(
    z.url({
      protocol: /^https?$/,
      hostname: z.regexes.domain,
      error: `${what} must be a full web address that begins with http:// or https://.`,
    }),
  );

/** A BCP 47 tag, in its canonical spelling. */
export const languageTag = line("The language", 35).transform((tag, context) => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? "und";
  } catch {
    context.addIssue("The language must be a code such as en, az or zh-Hans.");
    return z.NEVER;
  }
});
