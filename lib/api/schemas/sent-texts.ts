import { z } from "zod";
import { component } from "./basics";

/** The length of a text is checked later, when it is known whether it is an article (lib/comparison/open-texts.ts). */
const text = z.string();

export const sentTextsBody = component(
  "SentTexts",
  z
    .strictObject({
      left: text.describe("One side's statement, or an article that quotes both; up to 200,000 UTF-16 code units."),
      right: text.describe("The other side's; empty where `left` is an article."),
    })
    .describe("What to compare."),
);
