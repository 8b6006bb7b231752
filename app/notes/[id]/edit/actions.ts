"use server";
import { signed, whyNot } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { redirect } from "next/navigation";
import { rememberReviewer } from "@/app/_comparison/reviewer";
import { REVIEW_FAULTS } from "@/lib/messages/reviews/review-faults";
import { editCurrentNote, type CurrentNoteAnswer } from "@/lib/data/notes/note-writes";
import { withConflict, withFaults, type FormState } from "@/lib/forms/form-state";
import { readFields, type FieldValues } from "@/lib/forms/form";
import { notePath } from "@/lib/addresses/note-path";
import { faultsOf } from "@/lib/schema/field-faults";
import { noteEdit } from "@/lib/schema/note-input";
import { EDIT_FAULTS } from "@/lib/messages/form/forms";
import { sentForm } from "@/lib/schema/action-arguments";
import { withNoteFaults } from "../../note-faults";

function answer(result: Exclude<CurrentNoteAnswer, { kind: "stored" }>, values: FieldValues): FormState {
  switch (result.kind) {
    case "edited-meanwhile": {
      const { number, text, author } = result.latest;
      return withConflict(values, { version: String(number), text, author });
    }
    case "deleted":
      return withFaults(values, [], EDIT_FAULTS.readoutGone);
    case "fault":
      return withFaults(values, [], REVIEW_FAULTS[result.fault]);
  }
}

/** Stores a new version of a note and redirects to the note, or returns the form with what was typed and what is wrong. */
export async function editNoteByForm(id: number, _before: FormState, sent: unknown): Promise<FormState> {
  const values = signed(readFields(readArgument(sentForm, sent)));
  const refused = whyNot("write-note");
  if (refused) return withFaults(values, [], refused);
  const parsed = noteEdit.safeParse({ id, number: values.version, author: values.author, text: values.text });
  if (!parsed.success) return withNoteFaults(values, faultsOf(parsed.error));
  let result: CurrentNoteAnswer;
  try {
    result = await editCurrentNote(parsed.data);
  } catch (error) {
    console.error(error);
    return withFaults(values, [], EDIT_FAULTS.notWritten);
  }
  if (result.kind !== "stored") return answer(result, values);
  await rememberReviewer(parsed.data.author);
  redirect(notePath(id));
}
