"use client";
import type { EditState } from "@/lib/forms/edit-state";
import type { ControlGroup } from "@/components/forms/edit-controls";
import { EditForm, type EditAction } from "@/components/forms/edit-form";

/** Lines of a note that are seen at once. */
const NOTE_ROWS = 8;

interface Props {
  action: EditAction;
  initial: EditState;
  /** Fields that nobody sees, by their names: what a new note is on. */
  hidden: string[];
  /** What there is to know before writing. */
  hint: string;
  /** The address of this form, which opens it anew. */
  path: string;
  /** Where the note, or what it will be on, is shown. */
  shownAt: string;
}

/** A note to be written or edited, and who does it. */
export function NoteForm({ hidden, hint, ...form }: Props) {
  const group: ControlGroup = {
    id: "note",
    legend: "The note",
    controls: [
      ...hidden.map((name) => ({ name, label: "", kind: "hidden" as const })),
      { name: "text", label: "Note", kind: "text", rows: NOTE_ROWS, hint, isMain: true },
      { name: "author", label: "Your name", kind: "line", hint: "Shown with the note, and remembered on this device." },
    ],
  };
  return <EditForm {...form} groupsOf={() => [group]} />;
}
