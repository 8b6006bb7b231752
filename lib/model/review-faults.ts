/** Why nothing was stored; each is the answer to something that can happen, and has a sentence for whoever did it. */
export type ReviewFault =
  | "not-stored"
  | "same-revision"
  | "in-trash"
  | "no-passage"
  | "outside-text"
  | "unknown-judgement"
  | "not-yours"
  | "already-undone"
  | "already-in-force"
  | "nothing-to-undo"
  | "nothing-to-redo";
