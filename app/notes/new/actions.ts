"use server";
import { redirect } from "next/navigation";
import { keepReviewer } from "@/app/_comparison/reviewer";
import { REVIEW_FAULTS } from "@/lib/data/reviews/judgement-faults";
import { findNamedPair } from "@/lib/data/comparisons/named-pairs";
import { addNote, type NoteAnswer } from "@/lib/data/notes/note-writes";
import { refuse, type EditState } from "@/lib/forms/edit-state";
import { faultsOf, readFields } from "@/lib/forms/form";
import { notePath } from "@/lib/addresses/note-path";
import { noteInput, type NoteInput } from "@/lib/schema/review";
import { EDIT_FAULTS } from "@/lib/messages/corrections";
import { refuseNote } from "../refuse-note";

/** The call may have been renamed, or put into the bin, since the form was opened. */
async function store(note: NoteInput): Promise<NoteAnswer | { kind: "hidden" }> {
  const found = await findNamedPair(note.pair);
  if (found.kind === "hidden") return { kind: "hidden" };
  if (found.kind === "missing") return { kind: "fault", fault: "not-stored" };
  return addNote({ ...note, pair: found.pair });
}

/** Stores a note and leads to its own address; or the form comes back with what was typed and what is to be done. */
export async function writeNoteByForm(_before: EditState, form: FormData): Promise<EditState> {
  const values = readFields(form);
  const parsed = noteInput.safeParse(values);
  if (!parsed.success) return refuseNote(values, faultsOf(parsed.error));
  let answer: Awaited<ReturnType<typeof store>>;
  try {
    answer = await store(parsed.data);
  } catch (error) {
    console.error(error);
    return refuse(values, [], EDIT_FAULTS.notWritten);
  }
  if (answer.kind === "hidden") return refuse(values, [], EDIT_FAULTS.readoutGone);
  if (answer.kind !== "stored")
    return refuse(values, [], REVIEW_FAULTS[answer.kind === "fault" ? answer.fault : "not-stored"]);
  await keepReviewer(parsed.data.author);
  redirect(notePath(answer.id));
}
