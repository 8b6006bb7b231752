import { useEffect, useRef } from "react";
import { REVIEW_FORM } from "./command-button";

/** Whether this is a button that sends a review command. */
export const isCommandButton = (button: unknown): button is HTMLButtonElement =>
  button instanceof HTMLButtonElement && button.form?.id === REVIEW_FORM && button.name === "say";

/** Remembers the last command button that was clicked, and whether it was in the panel, where one question follows another. */
export function usePressed() {
  const pressed = useRef<HTMLButtonElement | null>(null);
  const isOfPanel = useRef(false);
  useEffect(() => {
    const remember = ({ target }: MouseEvent) => {
      if (!(target instanceof Element)) return;
      const button = target.closest("button");
      if (isCommandButton(button)) pressed.current = button;
      isOfPanel.current = document.getElementById("review")?.contains(target) ?? false;
    };
    document.addEventListener("click", remember, { capture: true });
    return () => document.removeEventListener("click", remember, { capture: true });
  }, []);
  return { pressed, isOfPanel };
}
