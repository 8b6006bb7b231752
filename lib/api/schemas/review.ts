import { z } from "zod";
import { EVENT_KINDS } from "../../model/reviews/review-events";
import { component, dateTime, sides, span } from "./basics";
import { note } from "./comparison";

const event = component(
  "ReviewEvent",
  z
    .object({
      id: z.int().positive().describe("Later ones have greater ids."),
      kind: z.enum(EVENT_KINDS),
      author: z.string().describe("The member's name; without accounts the one that was typed."),
      at: dateTime,
      note: z.string().nullable(),
      about: z.int().positive().nullable().describe("The event that is undone, redone or replaced."),
      isInForce: z.boolean().nullable().describe("Whether a judgement is not undone; null for undo and redo."),
      revisions: sides(z.int().positive())
        .nullable()
        .describe("Of which it was said, where they are not the compared ones; the offsets are of those."),
      left: z.array(span),
      right: z.array(span),
      quotations: sides(z.array(z.string())),
      settles: z
        .literal(true)
        .optional()
        .describe("Of a judgement by which an editor settles what reviewers disagree about."),
    })
    .describe("One act in the review. Nothing is ever changed or deleted: an undo is an event too."),
);

export const judgements = component(
  "Judgements",
  z.object({
    pair: z.string().describe("The two exact revisions."),
    claim: z.string().nullable().describe("How far the review is; null where the two are not compared."),
    judgements: z.array(event).describe("The latest first."),
  }),
);

export const notes = component(
  "Notes",
  z.object({ pair: z.string().describe("The two exact revisions."), notes: z.array(note) }),
);
