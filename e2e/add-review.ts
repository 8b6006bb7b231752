// Stores judgements and notes given on standard input as JSON, in the database that DATABASE_URL names. Run by fixtures.ts.
import { text } from "node:stream/consumers";
import { addJudgement } from "../lib/data/reviews/judgement-writes";
import { addNote } from "../lib/data/notes/note-writes";
import { judgementInput, noteInput } from "../lib/schema/review";

const given = JSON.parse(await text(process.stdin)) as { judgements?: unknown[]; notes?: unknown[] };
for (const judgement of given.judgements ?? []) {
  const answer = await addJudgement(judgementInput.parse(judgement));
  if (answer.kind === "fault") throw new Error(`The judgement is not stored: ${answer.fault}.`);
}
for (const note of given.notes ?? []) {
  const answer = await addNote(noteInput.parse(note));
  if (answer.kind !== "stored") throw new Error("The note is not stored.");
}
