"use client";
import { useActionState } from "react";
import { newForm, type FormAction } from "@/lib/forms/form-state";
import { PEOPLE } from "@/lib/messages/people/people";
import type { MemberRow } from "@/lib/model/people/members";
import { ShownOnce } from "./shown-once";

/** Makes a link with which a member sets a new password, and shows it. It is shown only once, because only its hash is stored. */
export function PasswordLink({ member: { id, name }, action }: { member: MemberRow; action: FormAction }) {
  const [{ values, message }, submit, isPending] = useActionState(action, newForm({}));
  return (
    <form action={submit}>
      <input type="hidden" name="member" value={id} />
      {message && <p role="alert">{message}</p>}
      <ShownOnce sentence={PEOPLE.passwordLinkMade} secret={values.link} />
      <button disabled={isPending}>
        {PEOPLE.passwordLink}
        <span className="visually-hidden"> ({name})</span>
      </button>
    </form>
  );
}
