"use client";
import { useActionState } from "react";
import { newForm, type FormAction } from "@/lib/forms/form-state";
import { PEOPLE } from "@/lib/messages/people/people";
import type { MemberRow } from "@/lib/model/people/members";
import styles from "./people.module.css";

/** Makes a link for a new password of a member, and shows it: once, because nobody can look it up again. */
export function PasswordLink({ member: { id, name }, action }: { member: MemberRow; action: FormAction }) {
  const [{ values, message }, submit, isPending] = useActionState(action, newForm({}));
  return (
    <form action={submit}>
      <input type="hidden" name="member" value={id} />
      {message && <p role="alert">{message}</p>}
      {values.link && (
        <div role="status">
          <p>{PEOPLE.passwordLinkMade}</p>
          <code className={styles.link}>{values.link}</code>
        </div>
      )}
      <button disabled={isPending}>
        {PEOPLE.passwordLink}
        <span className="visually-hidden"> ({name})</span>
      </button>
    </form>
  );
}
