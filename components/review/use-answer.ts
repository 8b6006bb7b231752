import { useLayoutEffect, useRef, type RefObject } from "react";
import type { Answer } from "./command-queue";
import { releasePosition, showLinked, showQuestion } from "./scroll-position";
import { isOfChosen } from "./use-selection";

interface Page {
  form: RefObject<HTMLFormElement | null>;
  /** The current question; null outside review mode. */
  asked: string | null;
  /** Whether the last pressed button is one of the panel's. */
  isOfPanel: RefObject<boolean>;
  /** Restores the selection that was made when a command was sent. */
  bringBack: (sent: FormData) => void;
}

/** Empties the fields that were sent, unless the user has typed in them since. */
function emptyFields(form: HTMLFormElement, { state, sent }: Answer) {
  for (const name of ["author", "note"]) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue;
    if (field.value === sent?.form.get(name)) field.value = state.values[name] ?? "";
  }
}

/** Updates the page after an answer: empties the fields that were sent, and keeps, or brings, in view what the user looks at. */
export function useAnswer(answer: Answer, { form, asked, isOfPanel, bringBack }: Page) {
  const shown = useRef<{ answer: Answer; asked: string | null | undefined }>({ answer, asked: undefined });
  useLayoutEffect(() => {
    const { answer: before, asked: askedBefore } = shown.current;
    const isAnswered = answer.state.done !== before.state.done;
    const isAskedAnew = asked !== null && asked !== askedBefore;
    // A review starts with its question in view, unless the address names a passage.
    const isBegun = askedBefore === undefined && window.location.hash === "";
    shown.current = { answer, asked };
    if (isAnswered) emptyFields(form.current!, answer);
    else if (answer !== before && answer.sent && isOfChosen(answer.sent.form)) bringBack(answer.sent.form);
    const linked = isAnswered && answer.sent && isOfChosen(answer.sent.form) && answer.sent.form.get("left");
    if (isAskedAnew && (isOfPanel.current || isBegun)) showQuestion();
    else if (typeof linked === "string" && showLinked(linked)) return;
    else if (isAnswered) releasePosition(answer.sent?.held ?? null);
  });
}
