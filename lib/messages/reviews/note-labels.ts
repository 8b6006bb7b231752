// Apart from the other messages on notes: the form of a note is shown in the browser too.

/** The pages of notes, and the ways between them. */
export const NOTE = {
  title: "The note",
  list: "Notes",
  write: "Write a note",
  edit: "Edit a note",
  editThis: "Edit this note",
  writeAgain: "Write it again",
  history: "History",
  removed: "Removed from the page",
  restore: "Restore",
  about: "What this note is about",
  whole: "The comparison as a whole:",

  impossible: "No note can be written here",
  instead: "Start a note on the page of a comparison, beside what it is about.",
  hint: "Plain text. Web addresses in it become links.",
  editHint:
    "Plain text. Web addresses in it become links. An empty text removes the note from the page; its history stays.",
  /** On a line of links, and before the passages that a note is on as well. */
  editLink: "Edit",
  alsoOn: "Also on",
};
