"use client";
import { EditForm } from "@/components/forms/edit-form";
import type { FieldGroup } from "@/lib/forms/correction-groups";
import type { FormAction, FormState } from "@/lib/forms/form-state";
import { NOTE_FIELDS } from "@/lib/schema/note-fields";
import { NOTE } from "@/lib/messages/reviews/note-labels";

interface Props {
  action: FormAction;
  initial: FormState;
  /** The names of hidden fields that say what a new note is on. */
  hidden: string[];
  /** Whether an account signs the note, so that no name is asked for. */
  isSignedIn?: boolean;
  /** What the user should know before writing. */
  hint: string;
  /** The address of this form, which opens it with what is stored. */
  path: string;
  /** The page that shows the note, or will show it. */
  cancelPath: string;
}

/** Writes or edits a note, with the name of the writer. */
export function NoteForm({ hidden, hint, isSignedIn = false, ...form }: Props) {
  const group: FieldGroup = {
    id: "note",
    legend: NOTE.title,
    fields: [
      ...hidden.map((name) => ({ name, label: "", kind: "hidden" as const })),
      { ...NOTE_FIELDS.text, hint },
      isSignedIn ? { ...NOTE_FIELDS.author, kind: "hidden" as const } : NOTE_FIELDS.author,
    ],
  };
  return <EditForm {...form} groupsOf={() => [group]} />;
}
