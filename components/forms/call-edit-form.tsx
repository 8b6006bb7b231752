"use client";
import type { EditState } from "@/lib/forms/edit-state";
import { callControls } from "./edit-controls";
import { EditForm, type EditAction } from "./edit-form";

interface Existing {
  slug: string;
  name: string;
}

interface Props {
  action: EditAction;
  initial: EditState;
  slug: string;
  parties: Existing[];
  /** The call's readouts, each by its issuer's name. */
  readouts: Existing[];
}

/** What is said of a call, to be corrected. */
export function CallEditForm({ action, initial, slug, parties, readouts }: Props) {
  return (
    <EditForm
      action={action}
      initial={initial}
      groupsOf={(values) => callControls(values, parties, readouts)}
      path={`/calls/${slug}/edit`}
      shownAt={`/calls/${slug}`}
    />
  );
}
