"use client";
import { useActionState } from "react";
import { TRANSLATE_FORM } from "./translate-form-id";
import { NAVIGATION } from "@/lib/messages/comparisons/navigation";

interface Props {
  action: (before: string | null, form: FormData) => Promise<string | null>;
}

/** The form that the translation buttons submit. It also says why there is no translation. */
export function TranslateForm({ action }: Props) {
  const [fault, send, isPending] = useActionState(action, null);
  return (
    <form id={TRANSLATE_FORM} action={send}>
      <p role="status">{isPending ? NAVIGATION.isTranslating : fault}</p>
    </form>
  );
}
