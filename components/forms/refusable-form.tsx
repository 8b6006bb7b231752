"use client";
import { useActionState, type ReactNode } from "react";

interface Props {
  /** Answers why nothing was done; null where it was. */
  action: (before: string | null, form: FormData) => Promise<string | null>;
  children: ReactNode;
}

/** A form of buttons, with why the pressed one did nothing. */
export function RefusableForm({ action, children }: Props) {
  const [refusal, send] = useActionState(action, null);
  return (
    <form action={send}>
      {children}
      {refusal !== null && <p role="alert">{refusal}</p>}
    </form>
  );
}
