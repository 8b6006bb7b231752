import { z } from "zod";
import {
  isLinkKind,
  isMoveKind,
  isPassageKind,
  JUDGEMENT_KINDS,
  type EventKind,
  type ReviewEvent,
} from "../model/review-events";
import { isSamePerson, personOf } from "../model/same-person";
import { parsePinnedName } from "../addresses/pair-names";
import { optional } from "./call-input";
import { subjectOf } from "./field";
import { fields } from "./library-fields";
import { NOTE_FIELDS } from "./note-fields";
import { MAX_AUTHOR_LENGTH, MAX_JUDGED_PASSAGES, MAX_NOTE_LENGTH } from "./review-limits";
import { line, normaliseText } from "./text";
import { MAX_TEXT_LENGTH, MAX_PAIR_NAME_LENGTH } from "../model/limits";
import type { Span } from "../model/comparison";

export const TOO_MANY_PASSAGES = `Choose at most ${MAX_JUDGED_PASSAGES} passages of a side.`;

const MAX_SPAN_LIST_LENGTH = 16 * MAX_JUDGED_PASSAGES;
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

/** Bidirectional control characters: in a name they would reorder the sentences that name it. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * The name that a judgement or a note is signed with.
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
const spansField = z
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

/** Letters that break a line or a page's layout never stand in a note; line ends and tabs may. */
const NO_TEXT = /\p{Surrogate}|[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;

/** What a note says, or a judgement's note; empty where it says nothing. */
export const noteText = z
  .string("The note is missing.")
  .transform((value) => normaliseText(value).trim())
  .refine((value) => !NO_TEXT.test(value), "The note has characters that cannot be stored.")
  .pipe(z.string().max(MAX_NOTE_LENGTH, `The note is longer than ${MAX_NOTE_LENGTH.toLocaleString("en")} characters.`));

const UNNAMED = "The judgement must be named by its number.";
const eventId = z.coerce.number(UNNAMED).pipe(z.int(UNNAMED).positive(UNNAMED));

/** What is needed of an event to tell whether it is whole; how its passages are given does not matter. */
interface Judged {
  kind: EventKind;
  left: unknown[];
  right: unknown[];
  about?: number | null | undefined;
}

/**
 * What is missing of an event of its kind, or too much.
 *
 * @returns null where nothing is
 * @example
 * faultOfEvent({ kind: "link-added", left: ["They met."], right: [] }); //=> "A link needs passages on both sides."
 */
export function faultOfEvent({ kind, left, right, about }: Judged): string | null {
  if (isLinkKind(kind)) return left.length > 0 && right.length > 0 ? null : "A link needs passages on both sides.";
  if (isPassageKind(kind)) return left.length + right.length > 0 ? null : "Choose a passage.";
  if (typeof about === "number" && left.length + right.length === 0) return null;
  return isMoveKind(kind)
    ? `Say which judgement was ${kind}, and name no passages.`
    : "Say which judgement was rechecked.";
}

/** Why nobody else's judgement is undone. */
export const NOT_YOURS = "Only the person who made a judgement can undo or redo it.";

/**
 * Why an event cannot be about an earlier one; null where it can. Judgements on passages are looked at again and replaced; every
 * judgement can be undone and redone, by its author.
 *
 * @example
 * faultOfAbout({ kind: "undone", author: "Ben" }, { kind: "not-a-point", author: "Ana" });
 * //=> "Only the person who made a judgement can undo or redo it."
 */
export function faultOfAbout(event: Pick<ReviewEvent, "kind" | "author">, meant: typeof event): string | null {
  if (isMoveKind(meant.kind)) return "This must refer to a judgement, not to an undo or a redo.";
  if (!isMoveKind(event.kind))
    return meant.kind === "looked-again" ? "This must refer to a judgement on passages." : null;
  return isSamePerson(meant.author, event.author) ? null : NOT_YOURS;
}

/** A judgement as the comparison page sends it. A link is between every chosen left passage and every chosen right one. */
export const judgementInput = z
  .object({
    pair: pinnedPair,
    kind: z.enum(JUDGEMENT_KINDS, "Choose a judgement."),
    left: spansField,
    right: spansField,
    author,
    note: optional(noteText).transform((note) => note ?? null),
    /** The judgement on changed words that this one replaces. */
    about: optional(eventId).transform((about) => about ?? null),
  })
  .superRefine((judgement, context) => {
    const fault = faultOfEvent(judgement);
    if (fault) context.addIssue(fault);
  });

export type JudgementInput = z.infer<typeof judgementInput>;

/** Undo and redo: of the author's latest step, or of the judgement that is named. */
export const moveInput = z.object({
  pair: pinnedPair,
  author,
  id: optional(eventId).transform((id) => id ?? null),
});

export type MoveInput = z.infer<typeof moveInput>;

/** A note that says something. */
export const writtenNote = noteText.pipe(z.string().min(1, "The note is empty."));

/** What a new note is on: passages of one side, a link, or, without passages, the comparison. */
export const notedPassages = z.object({ pair: pinnedPair, left: spansField, right: spansField });

export type NoteTargetInput = z.infer<typeof notedPassages>;

export const noteInput = notedPassages.extend({ author, text: writtenNote });

export type NoteInput = z.infer<typeof noteInput>;

const VERSION_FAULT = "The form does not say which version of the note it edits.";

/** A note's next version; an empty text removes it from the page. `number` is the version that its editor saw. */
export const noteEdit = z.object({
  id: eventId,
  number: z.coerce.number(VERSION_FAULT).pipe(z.int(VERSION_FAULT).positive(VERSION_FAULT)),
  author,
  text: noteText,
});

export type NoteEdit = z.infer<typeof noteEdit>;
