import { useEffect, type RefObject } from "react";
import { keepAnchor } from "./current-passage";
import { activate, isField, KEYS, type Key } from "./keys";
import { findPoint, goTo } from "./point-moves";

/** What a key press asks for; undefined where it is a field's, the browser's or nobody's. */
function keyOf(event: KeyboardEvent, isOn: boolean): Key | undefined {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  if (!isPlain || event.defaultPrevented || isField(event.target) || document.querySelector("dialog[open]")) return;
  // Speech input may type single keys, so they can be turned off; "?" stays, for the list where they are turned on again.
  return isOn || event.key === "?" ? KEYS.find(({ key }) => key === event.key) : undefined;
}

/**
 * Listens for the keys of a comparison.
 *
 * @param isOn whether single keys are on
 * @param help the list of keys
 * @param onRemark says why a key did nothing; null where it did what it is for
 */
export function useKeys(
  isOn: boolean,
  help: RefObject<HTMLDialogElement | null>,
  onRemark: (remark: string | null) => void,
) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const entry = keyOf(event, isOn);
      if (!entry) return;
      event.preventDefault();
      onRemark(null);
      if (event.key === "?") help.current?.showModal();
      else if (entry.move) goTo(findPoint(...entry.move));
      else onRemark(activate(entry));
    };
    document.addEventListener("keydown", listen);
    document.addEventListener("click", keepAnchor, { capture: true });
    return () => {
      document.removeEventListener("keydown", listen);
      document.removeEventListener("click", keepAnchor, { capture: true });
    };
  }, [isOn, help, onRemark]);
}
