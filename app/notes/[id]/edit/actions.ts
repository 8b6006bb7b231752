"use server";
import { redirect } from "next/navigation";
import { keepReviewer } from "@/app/_comparison/reviewer";
import { lookUpAddress } from "@/lib/data/library/address-lookup";
import { REVIEW_FAULTS } from "@/lib/data/reviews/judgement-faults";
import { editNote, type NoteAnswer } from "@/lib/data/notes/note-writes";
import { oppose, refuse, type EditState } from "@/lib/forms/edit-state";
import { faultsOf, readFields, type FieldValues } from "@/lib/forms/form";
import { notePath } from "@/lib/addresses/note-path";
import { noteEdit, type NoteEdit } from "@/lib/schema/review";
import { EDIT_FAULTS } from "@/lib/messages/corrections";
import { refuseNote } from "../../refuse-note";

type Answer = NoteAnswer | { kind: "hidden" };

async function store(edit: NoteEdit): Promise<Answer> {
  const { kind } = await lookUpAddress(notePath(edit.id));
  return kind === "hidden" ? { kind } : editNote(edit);
}

function answer(result: Exclude<Answer, { kind: "stored" }>, values: FieldValues): EditState {
  switch (result.kind) {
    case "edited-meanwhile": {
      const { number, text, author } = result.latest;
      return oppose(values, { version: String(number), text, author });
    }
    case "hidden":
      return refuse(values, [], EDIT_FAULTS.readoutGone);
    case "fault":
      return refuse(values, [], REVIEW_FAULTS[result.fault]);
  }
}

/** Stores the next version of a note and leads to the note; or the form comes back with what was typed and what is to be done. */
export async function editNoteByForm(id: number, _before: EditState, form: FormData): Promise<EditState> {
  const values = readFields(form);
  const parsed = noteEdit.safeParse({ id, number: values.version, author: values.author, text: values.text });
  if (!parsed.success) return refuseNote(values, faultsOf(parsed.error));
  let result: Answer;
  try {
    result = await store(parsed.data);
  } catch (error) {
    console.error(error);
    return refuse(values, [], EDIT_FAULTS.notWritten);
  }
  if (result.kind !== "stored") return answer(result, values);
  await keepReviewer(parsed.data.author);
  redirect(notePath(id));
}
