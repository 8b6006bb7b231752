import type { KEY_LABELS } from "@/lib/messages/comparisons/navigation";
import type { Kind } from "./point-moves";

export interface Key {
  key: keyof typeof KEY_LABELS;
  move?: [Kind, 1 | -1];
  judges?: "link" | "passage" | "item" | "all";
}

/**
 * The keys. Each moves between points, or clicks the link or button, or focuses the field, that the page marks with `data-key`. A key that
 * judges a point looks for its button in the focused point, or else in the question that the review asks.
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
