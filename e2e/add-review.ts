import { addJudgement } from "../lib/data/reviews/judgement-writes";
import { addNote } from "../lib/data/notes/note-writes";
import { judgementInput } from "../lib/schema/review";
import { noteInput } from "../lib/schema/note-input";

/** What the forms of the review send. */
export interface ReviewInput {
  judgements?: Record<string, string>[];
  notes?: Record<string, string>[];
}

/** Stores judgements and notes as their forms do. */
export async function addReview({ judgements = [], notes = [] }: ReviewInput): Promise<void> {
  for (const judgement of judgements) {
    const answer = await addJudgement(judgementInput.parse(judgement));
    if (answer.kind === "fault") throw new Error(`The judgement is not stored: ${answer.fault}.`);
  }
  for (const note of notes) {
    const answer = await addNote(noteInput.parse(note));
    if (answer.kind !== "stored") throw new Error("The note is not stored.");
  }
}
