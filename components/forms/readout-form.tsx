"use client";
import { callPath } from "@/lib/addresses/call-path";
import { readoutPath } from "@/lib/addresses/readout-path";
import { readoutGroups } from "@/lib/forms/correction-groups";
import type { FormAction, FormState } from "@/lib/forms/form-state";
import type { Existing } from "@/lib/model/calls/calls";
import type { ReadoutName } from "@/lib/model/calls/readout-pairs";
import { EditForm } from "./edit-form";

interface Props {
  action: FormAction;
  initial: FormState;
  name: ReadoutName;
  existing: Existing;
}

/** The form that corrects a readout and its text. */
export function ReadoutForm({ action, initial, name, existing }: Props) {
  return (
    <EditForm
      action={action}
      initial={initial}
      groupsOf={readoutGroups}
      existing={existing}
      path={readoutPath(name, "edit")}
      cancelPath={callPath(name.call)}
    />
  );
}
