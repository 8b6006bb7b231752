/** Why nothing was stored; each answers something that can happen, and has a sentence on screen. */
export type ReviewFault =
  | "not-stored"
  | "same-revision"
  | "in-trash"
  | "no-passage"
  | "outside-text"
  | "unknown-judgement"
  | "not-yours"
  | "may-not-settle"
  | "not-disputed"
  | "already-undone"
  | "already-in-force"
  | "nothing-to-undo"
  | "nothing-to-redo";
