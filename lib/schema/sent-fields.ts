import type { Side } from "../model/comparisons/comparison";
import type { Field } from "./field";
import { MAX_TEXT_LENGTH } from "../model/limits";

/** The article that both texts were taken from, sent along for the form that saves them. */
export const SENT_ARTICLE = "article";

/** The two boxes into which texts are pasted. */
export const SENT_FIELDS = {
  left: {
    name: "left",
    label: "First readout",
    subject: "The text",
    kind: "text",
    limit: MAX_TEXT_LENGTH,
    missing: "Paste one side’s statement.",
  },
  right: {
    name: "right",
    label: "Second readout",
    subject: "The text",
    kind: "text",
    limit: MAX_TEXT_LENGTH,
    missing: "Paste the other side’s statement.",
  },
} satisfies Record<Side, Field>;
