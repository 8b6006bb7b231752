"use client";
import { useActionState, type ReactNode } from "react";

interface Props {
  /** A server action that answers why nothing was done; null if it was. */
  action: (before: string | null, form: FormData) => Promise<string | null>;
  children: ReactNode;
}

/** A form of buttons that says why the pressed one did nothing. */
export function RefusableForm({ action, children }: Props) {
  const [refusal, send] = useActionState(action, null);
  return (
    <form action={send}>
      {children}
      {refusal !== null && <p role="alert">{refusal}</p>}
    </form>
  );
}
