import { useEffect } from "react";
import { whichPassage } from "@/lib/messages/reviews/review-buttons";
import { keepAnchor } from "./current-passage";
import { KEYS, type Key } from "./keys";
import { findPoint, goTo } from "./point-moves";

/** Whether typing goes to this element, so that a key is text and not a command. */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select"));

const marked = (key: string) => `[data-key="${key}"]`;

/** The button of a key in a point, if it is the only one. With two it would not be clear which passage is meant. */
function onlyButton(point: Element | null | undefined, key: string): HTMLElement | null {
  const [button, another] = point?.querySelectorAll<HTMLElement>(marked(key)) ?? [];
  return button && !another ? button : null;
}

/** Whether a key has a button for each of two passages, so that it is not clear which is meant. */
const isForEither = ({ key, judges }: Key): boolean =>
  judges === "passage" && document.querySelectorAll(`[data-item] ${marked(key)}`).length > 1;

/** In a question about two passages, "no counterpart" has a key for each, and the usual key stands for that of the focused one. */
const noneOfFocused = (passage: Element | null | undefined): HTMLElement | null =>
  passage?.closest("[data-item]") ? passage.querySelector<HTMLElement>(`${marked("a")}, ${marked("d")}`) : null;

function findTarget({ key, judges }: Key): HTMLElement | null {
  if (!judges || judges === "all") return document.querySelector<HTMLElement>(marked(key));
  const item = document.querySelector("[data-item]");
  if (judges === "item") return onlyButton(item, key);
  const [passage, row] = ["[data-judge]", "[data-state]"].map((point) => document.activeElement?.closest(point));
  const point = passage ?? row ?? item;
  const own = onlyButton(point, key) ?? (key === "o" && passage !== item ? noneOfFocused(passage) : null);
  // A link's buttons are at one of its passages only. A passage's buttons never stand in for those of another in its row.
  return own ?? (judges === "link" ? (row?.querySelector<HTMLElement>(marked(key)) ?? null) : null);
}

/** Opens everything folded that a button is in. */
function unfold(target: Element) {
  for (let folded = target.closest("details"); folded; folded = folded.parentElement?.closest("details") ?? null)
    folded.open = true;
}

/** A point that is taller than this share of the screen need not fit, because the bar at the top takes some of it. */
const TALL = 0.8;

const isTall = (point: Element) => point.getBoundingClientRect().height > TALL * window.innerHeight;

/** Whether the point that a button judges can be read: it is on the screen as a whole, or, if it is tall, with its beginning. */
function isRead(target: HTMLElement): boolean {
  if (!target.checkVisibility()) return false;
  const point = target.closest("[data-item], [data-state], [data-judge]") ?? target;
  const { top, bottom } = point.getBoundingClientRect();
  return top >= 0 && (bottom <= window.innerHeight || (isTall(point) && top < window.innerHeight / 3));
}

/**
 * Clicks the button or link of a key, or focuses its field. No key judges what is not on the screen: the point is scrolled
 * there first, and the key can be pressed again.
 *
 * @returns what to say if it is not clear which of two passages a key means; null otherwise
 */
function activate(entry: Key): string | null {
  const target = findTarget(entry);
  if (!target) return isForEither(entry) ? whichPassage(entry.key) : null;
  if (isField(target)) target.focus();
  else if (!entry.judges || entry.judges === "all" || isRead(target)) target.click();
  else {
    unfold(target);
    const point = target.closest("[data-item], [data-state]") ?? target;
    point.scrollIntoView({ block: isTall(point) ? "start" : "center", behavior: "instant" });
  }
  return null;
}

/** The key of a key press; undefined if it belongs to a field or the browser, or means nothing. */
function keyOf(event: KeyboardEvent, isOn: boolean): Key | undefined {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  if (!isPlain || event.defaultPrevented || isField(event.target) || document.querySelector("dialog[open]")) return;
  // Speech input may type single keys, so they can be turned off. "?" stays, because it opens the list in which they are turned on again.
  return isOn || event.key === "?" ? KEYS.find(({ key }) => key === event.key) : undefined;
}

/**
 * Listens for the keys of a comparison.
 *
 * @param isOn whether single keys are on
 * @param onList called with true to show the list of keys
 * @param onRemark called with the reason why a key did nothing, or null if it did something
 */
export function useKeys(
  isOn: boolean,
  onList: (isListing: boolean) => void,
  onRemark: (remark: string | null) => void,
) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const entry = keyOf(event, isOn);
      if (!entry) return;
      event.preventDefault();
      onRemark(null);
      if (event.key === "?") onList(true);
      else if (entry.move) goTo(findPoint(...entry.move));
      else onRemark(activate(entry));
    };
    document.addEventListener("keydown", listen);
    document.addEventListener("click", keepAnchor, { capture: true });
    return () => {
      document.removeEventListener("keydown", listen);
      document.removeEventListener("click", keepAnchor, { capture: true });
    };
  }, [isOn, onList, onRemark]);
}
