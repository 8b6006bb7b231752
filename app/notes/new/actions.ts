"use server";
import { signed, whyNot } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { redirect } from "next/navigation";
import { rememberReviewer } from "@/app/_comparison/reviewer";
import { REVIEW_FAULTS } from "@/lib/messages/reviews/review-faults";
import { addCurrentNote, type CurrentNoteAnswer } from "@/lib/data/notes/note-writes";
import { withFaults, type FormState } from "@/lib/forms/form-state";
import { readFields } from "@/lib/forms/form";
import { parseReader } from "@/lib/addresses/comparison-query";
import { notePath } from "@/lib/addresses/note-path";
import { faultsOf } from "@/lib/schema/field-faults";
import { noteInput } from "@/lib/schema/note-input";
import { EDIT_FAULTS } from "@/lib/messages/form/forms";
import { sentForm } from "@/lib/schema/action-arguments";
import { withNoteFaults } from "../note-faults";

/** Stores a note and redirects to it, or returns the form with what was typed and what is wrong. */
export async function writeNoteByForm(_before: FormState, sent: unknown): Promise<FormState> {
  const values = signed(readFields(readArgument(sentForm, sent)));
  const refused = whyNot("write-note");
  if (refused) return withFaults(values, [], refused);
  const parsed = noteInput.safeParse(values);
  if (!parsed.success) return withNoteFaults(values, faultsOf(parsed.error));
  let answer: CurrentNoteAnswer;
  try {
    answer = await addCurrentNote(parsed.data);
  } catch (error) {
    console.error(error);
    return withFaults(values, [], EDIT_FAULTS.notWritten);
  }
  if (answer.kind === "deleted") return withFaults(values, [], EDIT_FAULTS.readoutGone);
  if (answer.kind !== "stored")
    return withFaults(values, [], REVIEW_FAULTS[answer.kind === "fault" ? answer.fault : "not-stored"]);
  await rememberReviewer(parsed.data.author);
  redirect(notePath(answer.id, parseReader(values)));
}
