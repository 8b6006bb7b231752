import { z } from "zod";
import { isLinkKind, isPassageKind, JUDGEMENT_KINDS, type ReviewEvent } from "../review/events";
import { optional } from "./call-input";
import { line, MAX_SLUG_LENGTH, MAX_TEXT_LENGTH, normaliseText } from "./text";

/** An author's name, in UTF-16 code units. */
export const MAX_AUTHOR_LENGTH = 100;
/** A note, or the note of a judgement. */
export const MAX_NOTE_LENGTH = 5_000;
/** Passages of one side that one judgement or note names. */
export const MAX_JUDGED_PASSAGES = 50;
/** More than any form of the review sends, in bytes. */
export const MAX_REVIEW_FORM_LENGTH = 64 * 1_024;

/** Two sides of a call, a readout and a revision each, with what joins them. */
const MAX_PAIR_LENGTH = 6 * MAX_SLUG_LENGTH;
const MAX_SPAN_LIST_LENGTH = 16 * MAX_JUDGED_PASSAGES;

/** Two exact revisions by their names. */
export interface NamedRevision {
  call: { slug: string };
  readout: { slug: string; revision: { number: number } };
}

const SIDE = /^([a-z0-9-]+):([a-z0-9-]+)@([1-9]\d{0,8})$/;

function readSide(name: string): NamedRevision | null {
  const match = SIDE.exec(name);
  return match && { call: { slug: match[1]! }, readout: { slug: match[2]!, revision: { number: Number(match[3]) } } };
}

const PAIR_FAULT = "The pair must name two exact revisions.";

/** Two exact revisions as `pinnedName` spells them: "call:readout@1..call:readout@2". */
export const pinnedPair = z
  .string("The pair is missing.")
  .max(MAX_PAIR_LENGTH, "The pair's name is too long.")
  .transform((name, context) => {
    const [left, right, ...more] = name.split("..").map(readSide);
    if (left && right && more.length === 0) return { left, right };
    context.addIssue(PAIR_FAULT);
    return z.NEVER;
  });

export const author = line("Your name", MAX_AUTHOR_LENGTH);

const END = z
  .int()
  .positive("A passage ends after it starts.")
  .max(MAX_TEXT_LENGTH, "A passage does not lie within its text.");

/** Stretches of a text: whole numbers in order, no two of which overlap. */
export const spanList = z
  .array(z.strictObject({ start: z.int().nonnegative(), end: END }))
  .max(MAX_JUDGED_PASSAGES, `Choose at most ${MAX_JUDGED_PASSAGES} passages of a side.`)
  .refine((spans) => spans.every(({ start, end }) => start < end), "A passage ends after it starts.")
  .transform((spans) => spans.toSorted((a, b) => a.start - b.start))
  .refine((spans) => spans.every(({ start }, i) => i === 0 || spans[i - 1]!.end <= start), "Two passages overlap.");

/** Offsets as a form's field sends them: "0-26 31-58", or nothing. */
const spansField = z
  .preprocess(
    (value) => value ?? "",
    z
      .string()
      .max(MAX_SPAN_LIST_LENGTH, `Choose at most ${MAX_JUDGED_PASSAGES} passages of a side.`)
      .regex(/^\s*(\d{1,9}-\d{1,9}(\s+|$))*$/, "The passages must be given as offsets, such as 0-26 31-58."),
  )
  .transform((field) =>
    [...field.matchAll(/(\d+)-(\d+)/g)].map(([, start, end]) => ({ start: Number(start), end: Number(end) })),
  )
  .pipe(spanList);

/** Letters that break a line or a page's layout never stand in a note; line ends and tabs may. */
const NO_TEXT = /\p{Surrogate}|[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;

const noteText = z
  .string("The note is missing.")
  .transform((value) => normaliseText(value).trim())
  .refine((value) => !NO_TEXT.test(value), "The note has characters that cannot be stored.")
  .pipe(z.string().max(MAX_NOTE_LENGTH, `The note is longer than ${MAX_NOTE_LENGTH.toLocaleString("en")} characters.`));

const eventId = z.coerce.number().pipe(z.int().positive("The judgement must be named by its number."));

type Judged = Pick<ReviewEvent, "kind" | "left" | "right" | "about">;

/** What is missing of a judgement of its kind, or too much. */
function faultOf({ kind, left, right, about }: Judged): string | null {
  if (isLinkKind(kind)) return left.length > 0 && right.length > 0 ? null : "A link needs passages on both sides.";
  if (isPassageKind(kind)) return left.length + right.length > 0 ? null : "Choose a passage.";
  return about !== null && left.length + right.length === 0 ? null : "Say which judgement was looked at again.";
}

/** A judgement as the comparison page sends it. A link is between every chosen left passage and every chosen right one. */
export const judgementInput = z
  .object({
    pair: pinnedPair,
    kind: z.enum(JUDGEMENT_KINDS, "Choose what you say of it."),
    left: spansField,
    right: spansField,
    author,
    note: optional(noteText).transform((note) => note ?? null),
    /** The judgement on changed words that this one takes the place of. */
    about: optional(eventId).transform((about) => about ?? null),
  })
  .superRefine((judgement, context) => {
    const fault = faultOf(judgement);
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

const writtenNote = noteText.pipe(z.string().min(1, "The note is empty."));

/** What a new note is on: passages of one side, a link, or, without passages, the comparison. */
export const notedPassages = z.object({ pair: pinnedPair, left: spansField, right: spansField });

export type NotedPassages = z.infer<typeof notedPassages>;

export const noteInput = notedPassages.extend({ author, text: writtenNote });

export type NoteInput = z.infer<typeof noteInput>;

const VERSION_FAULT = "The form does not say which version of the note it edits.";

/** A note's next version; an empty text takes it off the page. `number` is the version that its editor saw. */
export const noteEdit = z.object({
  id: eventId,
  number: z.coerce.number(VERSION_FAULT).pipe(z.int(VERSION_FAULT).positive(VERSION_FAULT)),
  author,
  text: noteText,
});

export type NoteEdit = z.infer<typeof noteEdit>;
