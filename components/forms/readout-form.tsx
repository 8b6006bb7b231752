"use client";
import type { EditState } from "@/lib/forms/edit-state";
import { readoutPath } from "@/lib/addresses/readout-path";
import { readoutControls } from "./edit-controls";
import { EditForm, type EditAction } from "./edit-form";
import type { ReadoutName } from "@/lib/model/readout-pairs";

interface Props {
  action: EditAction;
  initial: EditState;
  name: ReadoutName;
  issuers: { slug: string; name: string }[];
}

/** What is said of a readout, and its text, to be corrected. */
export function ReadoutForm({ action, initial, name, issuers }: Props) {
  return (
    <EditForm
      action={action}
      initial={initial}
      groupsOf={() => readoutControls(issuers)}
      path={readoutPath(name, "edit")}
      shownAt={`/calls/${name.call}`}
    />
  );
}
