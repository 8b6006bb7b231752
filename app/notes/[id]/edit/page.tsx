import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { currentMember } from "@/app/_actions/permit";
import { readReviewer } from "@/app/_comparison/reviewer";
import { EditHeading } from "@/components/forms/edit-heading";
import { NoteForm } from "@/components/notes/note-form";
import { findEditableNote } from "@/lib/data/notes/note-pages";
import { notePath, editNotePath } from "@/lib/addresses/note-path";
import { parseNumber } from "@/lib/addresses/pair-names";
import { newForm } from "@/lib/forms/form-state";
import { editNoteByForm } from "./actions";
import { NOTE } from "@/lib/messages/reviews/note-labels";

export const metadata: Metadata = { title: NOTE.edit, robots: { index: false } };

export default async function EditNotePage({ params, searchParams }: PageProps<"/notes/[id]/edit">) {
  const id = parseNumber((await params).id);
  const { call, versions } = (id && (await findEditableNote(id))) || notFound();
  const { version } = await searchParams;
  const latest = versions.at(-1)!;
  const { text } = versions.find(({ number }) => String(number) === version) ?? latest;
  const values = { version: String(latest.number), text, author: await readReviewer() };
  return (
    <>
      <EditHeading title={[NOTE.edit]} call={call} />
      <NoteForm
        action={editNoteByForm.bind(null, id!)}
        initial={newForm(values)}
        isSignedIn={currentMember() !== null}
        hidden={[]}
        hint={NOTE.editHint}
        path={editNotePath(id!)}
        cancelPath={notePath(id!)}
      />
    </>
  );
}
