"use client";
import { useEffect, useRef, type RefObject } from "react";

/**
 * Returns the focus to the button that sent the form. While the server answers, the form is inert, so that nothing can be typed that the
 * answer would overwrite; an inert element loses the focus.
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
