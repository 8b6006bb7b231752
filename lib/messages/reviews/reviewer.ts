// Apart from the other messages of the review: it is shown in the browser too.

/** Who reviews, and what can be undone. */
export const REVIEWER = {
  as: "Reviewing as",
  placeholder: "your name",
  save: "Save",
  undo: "Undo",
  redo: "Redo",
  reason: "Reason (optional)",
};

/** The dialog that asks for a reviewer's name. */
export const NAME_DIALOG = {
  title: "Your name",
  why: "It is shown beside everything you judge. You are asked once, and it is kept on this device.",
  name: "Name",
  judge: "Judge under this name",
};
