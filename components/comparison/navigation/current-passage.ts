import { useSyncExternalStore } from "react";
import { anchorOf, parsePassageAnchor, withAnchor } from "@/lib/addresses/anchors";

const isPassage = ({ id }: Element): boolean => parsePassageAnchor(id) !== null;

/** The anchor of the passage that an element is in, or of the first in its row; empty outside passages and rows. */
function anchorAt(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) if (isPassage(at)) return at.id;
  const row = element.closest("[data-state]");
  return [...(row?.querySelectorAll("[id]") ?? [])].find(isPassage)?.id ?? "";
}

/** The passage that last had the focus since the address changed; empty if none had it. */
let focused = "";

/** The passage that last had the focus, or else the one in the page's address; empty if there is neither. */
export function currentPassage(): string {
  const anchor = anchorOf(window.location.href);
  return focused || (parsePassageAnchor(anchor) ? anchor : "");
}

function subscribe(listen: () => void) {
  const follow = ({ target }: FocusEvent) => {
    const anchor = target instanceof Element ? anchorAt(target) : "";
    if (anchor === "") return;
    focused = anchor;
    listen();
  };
  const forget = () => {
    focused = "";
    listen();
  };
  document.addEventListener("focusin", follow);
  window.addEventListener("hashchange", forget);
  return () => {
    document.removeEventListener("focusin", follow);
    window.removeEventListener("hashchange", forget);
    // The next page may show another comparison.
    focused = "";
  };
}

/** The anchor of the passage that the user is at, "left-3"; empty if there is none, and until scripts run. */
export const useCurrentPassage = (): string => useSyncExternalStore(subscribe, currentPassage, () => "");

/** Keeps the passage anchor when the view changes, by a full page load, so that the browser scrolls to the passage and highlights it. */
export function keepAnchor(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-view]") : null;
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const anchor = anchorOf(window.location.href);
  if (!link || !isPlain || !parsePassageAnchor(anchor)) return;
  event.preventDefault();
  event.stopPropagation();
  window.location.assign(withAnchor(anchor, link.href));
}
