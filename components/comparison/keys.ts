import type { Kind } from "./point-moves";

/**
 * What a key does: it moves between points, or clicks the link, button or field that the page marks with `data-key`. A key that judges
 * one point looks for its button in the focused point, or else in the question that the review asks.
 */
export const KEYS: { key: string; does: string; move?: [Kind, 1 | -1]; judges?: "link" | "passage" | "all" }[] = [
  { key: "n", does: "Next difference", move: ["difference", 1] },
  { key: "p", does: "Previous difference", move: ["difference", -1] },
  { key: "j", does: "Next shared point", move: ["shared", 1] },
  { key: "k", does: "Previous shared point", move: ["shared", -1] },
  { key: "1", does: "View: Aligned" },
  { key: "2", does: "View: Texts" },
  { key: "3", does: "View: Words" },
  { key: "4", does: "View: List" },
  { key: "s", does: "Swap sides" },
  { key: "b", does: "Follow the order of the other side" },
  { key: "/", does: "Search within the comparison" },
  { key: "r", does: "Review: one question after another", judges: "all" },
  { key: "y", does: "Confirm the link", judges: "link" },
  { key: "x", does: "Reject the link", judges: "link" },
  { key: "o", does: "Confirm that there is no counterpart", judges: "passage" },
  { key: "g", does: "Not a point: a greeting, a signature", judges: "passage" },
  { key: "e", does: "Later: the next question", judges: "all" },
  { key: "c", does: "Choose the passage", judges: "passage" },
  { key: "l", does: "Link the chosen passages", judges: "all" },
  { key: "m", does: "Write a note on the chosen passages", judges: "all" },
  { key: "u", does: "Undo", judges: "all" },
  { key: "U", does: "Redo", judges: "all" },
  { key: "?", does: "This list" },
];

/** Whether typing goes to this element, so that a key is text and no command. */
export const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select"));

function findTarget({ key, judges }: (typeof KEYS)[number]): HTMLElement | null {
  const marked = `[data-key="${key}"]`;
  if (!judges || judges === "all") return document.querySelector<HTMLElement>(marked);
  const [passage, row] = ["[data-judge]", "[data-state]"].map((point) => document.activeElement?.closest(point));
  const point = passage ?? row ?? document.querySelector("[data-item]");
  const own = point?.querySelector<HTMLElement>(marked);
  // A link's buttons are at one of its passages only. A passage's buttons never stand in for those of another in its row.
  return own ?? (judges === "link" ? row?.querySelector<HTMLElement>(marked) : null) ?? null;
}

/** Clicks the button or link of a key, or focuses its field. */
export function activate(entry: (typeof KEYS)[number]) {
  const target = findTarget(entry);
  if (isField(target)) target?.focus();
  else target?.click();
}
