import { z } from "zod";
import { component, count } from "./basics";

const covered = z.object({ total: count, likely: count, possible: count, weak: count });

/** How much of one side has a counterpart. */
export const coverage = component(
  "Coverage",
  z
    .object({ passages: covered, words: covered })
    .describe(
      "Points and words of one side by their surest link; none counts twice. A confirmed link counts as likely, and what is not a point is not in any total.",
    ),
);

/** How far the review is. */
export const progress = component(
  "Progress",
  z
    .object({
      reviewed: count,
      of: count,
      confirmed: count.describe("Points with a counterpart that a person confirmed."),
      leftOut: count.describe("Points of which a person confirmed that the other side has none."),
      notAPoint: count,
      disputed: count,
    })
    .describe("How much of it a person has looked at."),
);
