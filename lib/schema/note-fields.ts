import type { Field } from "./field";
import { MAX_AUTHOR_LENGTH, MAX_NOTE_LENGTH } from "./review-limits";

/** What a note says, and who writes it. */
export const NOTE_FIELDS = {
  text: { name: "text", label: "Note", kind: "text", rows: 8, limit: MAX_NOTE_LENGTH, isMain: true },
  author: {
    name: "author",
    label: "Your name",
    kind: "line",
    limit: MAX_AUTHOR_LENGTH,
    subject: "Your name",
    hint: "Shown with the note, and remembered on this device.",
  },
} satisfies Record<string, Field>;
