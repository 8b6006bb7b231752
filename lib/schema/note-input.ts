import { z } from "zod";
import { author, eventId, noteText, pinnedPair } from "./review-fields";
import { spansField } from "./spans";

/** A note that says something. */
export const writtenNote = noteText.pipe(z.string().min(1, "The note is empty."));

/** What a new note is on: passages of one side, a link, or, without passages, the whole comparison. */
export const notedPassages = z.object({ pair: pinnedPair, left: spansField, right: spansField });

export type NoteTargetInput = z.infer<typeof notedPassages>;

export const noteInput = notedPassages.extend({ author, text: writtenNote });

export type NoteInput = z.infer<typeof noteInput>;

const VERSION_FAULT = "The form does not say which version of the note it edits.";

/** The next version of a note; an empty text removes it from the page. `number` is the version that its editor saw. */
export const noteEdit = z.object({
  id: eventId,
  number: z.coerce.number(VERSION_FAULT).pipe(z.int(VERSION_FAULT).positive(VERSION_FAULT)),
  author,
  text: noteText,
});

export type NoteEdit = z.infer<typeof noteEdit>;
