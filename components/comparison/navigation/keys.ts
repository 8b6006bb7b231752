import { whichPassage } from "@/lib/messages/review-buttons";
import type { KEY_LABELS } from "@/lib/messages/navigation";
import type { Kind } from "./point-moves";

export interface Key {
  key: keyof typeof KEY_LABELS;
  move?: [Kind, 1 | -1];
  judges?: "link" | "passage" | "item" | "all";
}

/**
 * What a key does: it moves between points, or clicks the link, button or field that the page marks with `data-key`. A key that judges
 * one point looks for its button in the focused point, or else in the question that the review asks.
 */
export const KEYS: Key[] = [
  { key: "n", move: ["difference", 1] },
  { key: "p", move: ["difference", -1] },
  { key: "j", move: ["shared", 1] },
  { key: "k", move: ["shared", -1] },
  { key: "1" },
  { key: "2" },
  { key: "3" },
  { key: "4" },
  { key: "s" },
  { key: "b" },
  { key: "/" },
  { key: "r", judges: "all" },
  { key: "y", judges: "link" },
  { key: "x", judges: "link" },
  { key: "o", judges: "passage" },
  { key: "a", judges: "item" },
  { key: "d", judges: "item" },
  { key: "g", judges: "passage" },
  { key: "e", judges: "all" },
  { key: "c", judges: "passage" },
  { key: "l", judges: "all" },
  { key: "m", judges: "all" },
  { key: "u", judges: "all" },
  { key: "U", judges: "all" },
  { key: "?" },
];

/** Whether typing goes to this element, so that a key is text and no command. */
export const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select"));

const marked = (key: string) => `[data-key="${key}"]`;

/** The button of a key in a point, if it is the only one: with two it would not be clear which passage is meant. */
function onlyButton(point: Element | null | undefined, key: string): HTMLElement | null {
  const [button, another] = point?.querySelectorAll<HTMLElement>(marked(key)) ?? [];
  return button && !another ? button : null;
}

/** Whether a key has a button for each of two passages, neither of which has the focus. */
const isForEither = ({ key, judges }: Key): boolean =>
  judges === "passage" && document.querySelectorAll(`[data-item] ${marked(key)}`).length > 1;

/** In a question about two passages "no counterpart" has a key for each: the usual key means the focused one. */
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

/** Opens what is folded around a button. */
function unfold(target: Element) {
  for (let folded = target.closest("details"); folded; folded = folded.parentElement?.closest("details") ?? null)
    folded.open = true;
}

/** Whether the point that a button judges can be read: on the screen, at least from its beginning where it is taller than that. */
function isRead(target: HTMLElement): boolean {
  if (!target.checkVisibility()) return false;
  const point = target.closest("[data-item], [data-state], [data-judge]") ?? target;
  const { top, bottom, height } = point.getBoundingClientRect();
  return top >= 0 && (bottom <= window.innerHeight || (height > window.innerHeight && top < window.innerHeight / 2));
}

/**
 * Clicks the button or link of a key, or focuses its field. No key answers for what was not on the screen: it is brought there, and
 * the key can be pressed again.
 *
 * @returns what to say where it is not clear which of two passages a key means; null otherwise
 */
export function activate(entry: Key): string | null {
  const target = findTarget(entry);
  if (!target) return isForEither(entry) ? whichPassage(entry.key) : null;
  if (isField(target)) target.focus();
  else if (!entry.judges || entry.judges === "all" || isRead(target)) target.click();
  else {
    unfold(target);
    (target.closest("[data-item], [data-state]") ?? target).scrollIntoView({ block: "center", behavior: "instant" });
  }
  return null;
}
