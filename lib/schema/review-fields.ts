import { z } from "zod";
import { parsePinnedName } from "../addresses/pair-names";
import { MAX_PAIR_NAME_LENGTH } from "../model/limits";
import { personOf } from "../model/reviews/same-person";
import { subjectOf } from "./field";
import { NOTE_FIELDS } from "./note-fields";
import { MAX_AUTHOR_LENGTH, MAX_NOTE_LENGTH } from "./review-limits";
import { line, normaliseText } from "./text";

const PAIR_FAULT = "The pair must name two exact revisions.";

/** Two exact revisions as `pinnedName` spells them: "call:readout@1..call:readout@2". */
export const pinnedPair = z
  .string("The pair is missing.")
  .max(MAX_PAIR_NAME_LENGTH, "The pair's name is too long.")
  .transform((name, context) => {
    const pair = parsePinnedName(name);
    if (pair) return pair;
    context.addIssue(PAIR_FAULT);
    return z.NEVER;
  });

/** Bidirectional control characters: in a name they would reorder the sentences around it. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * The name that signs a judgement or a note.
 *
 * @param what the name of the field, for its messages
 * @example
 * personName("The name").parse(" Ana "); //=> "Ana"
 * personName("The name").safeParse("\u200b").error?.issues[0]?.message; //=> "The name is missing."
 */
export const personName = (what: string) =>
  line(what, MAX_AUTHOR_LENGTH)
    .refine((name) => !BIDI_CONTROLS.test(name), `${what} has characters that cannot be stored.`)
    .refine((name) => name === "" || personOf(name) !== "", `${what} is missing.`);

export const author = personName(subjectOf(NOTE_FIELDS.author));

/** Characters that break a line or a layout are not allowed in notes; line ends and tabs are. */
const NO_TEXT = /\p{Surrogate}|[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;

/** The text of a note, or the note of a judgement; may be empty. */
export const noteText = z
  .string("The note is missing.")
  .transform((value) => normaliseText(value).trim())
  .refine((value) => !NO_TEXT.test(value), "The note has characters that cannot be stored.")
  .pipe(z.string().max(MAX_NOTE_LENGTH, `The note is longer than ${MAX_NOTE_LENGTH.toLocaleString("en")} characters.`));

const UNNAMED = "The judgement must be named by its number.";
/** The number of a judgement or of a note. */
export const eventId = z.coerce.number(UNNAMED).pipe(z.int(UNNAMED).positive(UNNAMED));
