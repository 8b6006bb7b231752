// Apart from the other messages of a comparison: these are shown in the browser too.

/** What each key does on the page of a comparison, in the order of the list. */
export const KEY_LABELS = {
  n: "Next difference",
  p: "Previous difference",
  j: "Next shared point",
  k: "Previous shared point",
  "1": "View: Aligned",
  "2": "View: Texts",
  "3": "View: Words",
  "4": "View: List",
  s: "Swap sides",
  b: "Follow the order of the other side",
  "/": "Search within the comparison",
  r: "Review: one question after another",
  y: "Confirm the link",
  x: "Reject the link",
  o: "Confirm no counterpart in the other text: for the focused passage, or for both passages of the question",
  a: "Confirm no counterpart for the left passage",
  d: "Confirm no counterpart for the right passage",
  g: "Not a point (a greeting, a signature): the focused passage, if the question is about two",
  e: "Later: the next question",
  c: "Choose the passage",
  l: "Link the chosen passages",
  m: "Write a note on the chosen passages",
  u: "Undo",
  U: "Redo",
  "?": "This list",
};

/** The bar that steps through a comparison, the overview, and what else works only where scripts run. */
export const NAVIGATION = {
  label: "Navigate",
  difference: "Difference",
  shared: "Shared",
  keys: "Keys",
  openKeys: "Keys ?",
  useKeys: "Use single-key shortcuts",
  close: "Close",
  overview:
    "Arrow keys move along a side and between the sides; Enter goes to the passage. Framed cells are on screen.",
  scroll: "Scroll together",
  isTranslating: "Translating…",
};
