"use client";
import { useEffect, useRef, type RefObject } from "react";

/**
 * Puts the focus back on the button that sent the form. The form is inert while the server answers, so that nothing typed meanwhile is
 * overwritten, which loses the focus.
 */
export function useReturningFocus(form: RefObject<HTMLFormElement | null>, isPending: boolean) {
  const button = useRef<Element | null>(null);
  useEffect(() => {
    const element = form.current!;
    const remember = ({ submitter }: SubmitEvent) => (button.current = submitter);
    element.addEventListener("submit", remember);
    return () => element.removeEventListener("submit", remember);
  }, [form]);
  useEffect(() => {
    if (isPending || document.activeElement !== document.body) return;
    if (button.current instanceof HTMLElement) button.current.focus({ preventScroll: true });
  }, [isPending]);
}
