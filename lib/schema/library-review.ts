import { z } from "zod";
import { EVENT_KINDS } from "../model/reviews/review-events";
import { optional } from "./call-input";
import { fields, listOf, misnumbered, storedMoment, nameOr, placeNumber } from "./library-fields";
import { faultOfEvent } from "./review";
import { noteText, personName, pinnedPair } from "./review-fields";
import { spanField, TOO_MANY_PASSAGES } from "./spans";
import { writtenNote } from "./note-input";
import { MAX_JUDGED_PASSAGES } from "./review-limits";
import { normaliseText } from "./text";
import type { Span, Side } from "../model/comparisons/comparison";

/** A stretch of a revision's text, by its offsets or by its words, which must occur exactly once. */
const passage = nameOr(z.string().transform(normaliseText), spanField);
const passages = (side: Side) =>
  listOf(`The passages on the ${side}`, passage).max(MAX_JUDGED_PASSAGES, TOO_MANY_PASSAGES).default([]);

/** Two revisions of the file, and passages of them. */
const reviewed = { pair: pinnedPair, left: passages("left"), right: passages("right") };
const written = { author: personName("The author"), createdAt: optional(storedMoment) };

/** A judgement, or an undo or redo, in a file. */
export const libraryJudgement = fields("The judgement", {
  number: placeNumber("A judgement's number"),
  ...reviewed,
  ...written,
  kind: z.enum(EVENT_KINDS, "Choose the kind of judgement."),
  note: optional(noteText),
  about: z.int("Give the number of another judgement.").optional(),
  /** Absent in judgements that settle nothing, and in files written before this field existed. */
  settles: z.literal(true, "Say true, or leave it out.").optional(),
}).superRefine((judgement, context) => {
  const fault = faultOfEvent(judgement);
  if (fault) context.addIssue(fault);
});

const version = fields("The version", { number: placeNumber("A version's number"), ...written, text: noteText });

/** A note with all its versions. */
export const libraryNote = fields("The note", {
  ...reviewed,
  versions: listOf("The versions", version)
    .min(1, "A note has one version or more.")
    .transform((versions, context) =>
      versions.map((given, index) => {
        const message = misnumbered("The versions of a note", given.number, index + 1);
        if (message) context.addIssue({ code: "custom", message, path: [index, "number"] });
        return { ...given, number: index + 1 };
      }),
    )
    .superRefine(([first], context) => {
      const { error } = writtenNote.safeParse(first?.text);
      if (error) context.addIssue({ code: "custom", message: error.issues[0]!.message, path: [0, "text"] });
    }),
});

/** A passage in a file: its words, or its offsets in UTF-16 code units of the stored text. */
export type PassageReference = string | Span;

type PositionedNote<T> = Omit<T, Side> & Record<Side, Span[]>;

export type LibraryJudgement = PositionedNote<z.output<typeof libraryJudgement>> & { number: number };
export type LibraryNote = PositionedNote<z.output<typeof libraryNote>>;

/** The judgements and notes of a library. */
export interface LibraryReviews {
  /** In the order in which they were made; the position of each is its number. */
  judgements: LibraryJudgement[];
  /** In the order in which they were first written. */
  notes: LibraryNote[];
}
