"use client";
import { callPagePath, callPath } from "@/lib/addresses/call-path";
import { callGroups } from "@/lib/forms/correction-groups";
import type { FormAction, FormState } from "@/lib/forms/form-state";
import type { Existing } from "@/lib/model/calls/calls";
import { EditForm } from "./edit-form";

interface Stored {
  slug: string;
  name: string;
}

interface Props {
  action: FormAction;
  initial: FormState;
  slug: string;
  existing: Existing;
  /** The call's readouts, each by its issuer's name. */
  readouts: Stored[];
}

/** The form that corrects a call. */
export function CallEditForm({ action, initial, slug, existing, readouts }: Props) {
  return (
    <EditForm
      action={action}
      initial={initial}
      groupsOf={(values) => callGroups(values, readouts)}
      existing={existing}
      path={callPagePath(slug, "edit")}
      cancelPath={callPath(slug)}
    />
  );
}
