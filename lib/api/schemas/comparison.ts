import { z } from "zod";
import { DIFFERENCES } from "../../model/comparisons/comparison";
import { FINDING_LEVELS } from "../../model/comparisons/finding";
import { JUDGEMENT_KINDS } from "../../model/reviews/review-events";
import { address, component, count, dateTime, partialDate, sides, span } from "./basics";
import { comparedCall, readout } from "./calls";
import { coverage, progress } from "./counts";

const passageId = z.string().describe("A passage's id: `l1` on the left, `r6` on the right.");
const revisionNumbers = sides(z.int().positive());

const carriedFrom = revisionNumbers
  .nullable()
  .describe("The revisions that it was said of, where they are earlier than these.");

const judgement = component(
  "Judgement",
  z
    .object({
      kind: z.enum(JUDGEMENT_KINDS),
      author: z.string().describe("The member's name; without accounts the one that was typed."),
      at: dateTime,
      note: z.string().nullable(),
      carriedFrom,
      settles: z
        .literal(true)
        .optional()
        .describe(
          "Of a judgement by which an editor settled what reviewers disagreed about: it is not a reviewer’s own opinion.",
        ),
    })
    .describe("What a person said of a passage or a link."),
);

const opinions = z.array(
  component(
    "Opinion",
    z.object({
      verdict: z.enum(["linked", "rejected", "no-counterpart", "not-a-point"]),
      isImplied: z.boolean().describe("Whether it follows from what was said of something else."),
      judgement,
    }),
  ),
);

const STANDINGS = ["confirmed", "likely", "possible", "weak", "none", "left-out", "not-a-point"] as const;

const passage = component(
  "Passage",
  z
    .object({
      id: passageId,
      number: z.int().positive().describe("As pages show it."),
      start: count,
      end: count,
      paragraph: count,
      text: z.string().describe("The text of the side from `start` to `end`."),
      topics: z.array(z.object({ id: z.string(), label: z.string() })),
      finding: z
        .enum([...STANDINGS, "not-in-part", "not-compared"])
        .describe(
          "The level of the claim. `none` and `weak`: the reader found no counterpart, which may be wrong. Only `left-out` says that a person confirmed that there is none. `not-in-part`: the other readout is stored in part.",
        ),
      sentence: z.string().describe("The finding in words."),
      isReviewed: z.boolean(),
      judgement: judgement.nullable().describe("On which the finding rests; null where it is the machine's."),
      opinions,
      disagreement: z.string().nullable(),
    })
    .describe("A sentence-sized piece of one side."),
);

const side = component(
  "Side",
  z.object({ call: comparedCall, readout, passages: z.array(passage), coverage, progress }),
);

const machine = z
  .object({ tier: z.enum(["likely", "possible"]), score: z.number(), strength: z.enum(["strong", "fair", "weak"]) })
  .nullable()
  .describe("What the reader says of it; null where only a person links the two.");

const reason = z.object({
  kind: z.enum(["opening", "concept", "name", "number", "term", "sense", "wording", "quotation"]),
  label: z.string(),
  left: z.array(span),
  right: z.array(span),
});

const link = component(
  "Link",
  z
    .object({
      left: passageId,
      right: passageId,
      finding: z.enum(STANDINGS).describe("A link of finding `weak` or `none` counts nowhere."),
      status: z.enum(["unreviewed", "confirmed", "added", "disputed"]),
      standing: z.string().nullable().describe("How it stands in words; null where nobody has judged it."),
      machine,
      reasons: z.array(reason).describe("What both passages have, by offsets into the text of each side."),
      differs: sides(z.array(span))
        .extend({ what: z.enum(DIFFERENCES) })
        .optional()
        .describe("What contradicts in it, by the reader; absent where it found nothing."),
      judgement: judgement.nullable(),
      opinions,
    })
    .describe("Two passages that report the same point."),
);

const rejected = z.object({ left: passageId, right: passageId, machine, judgement, opinions });

const findingLine = component(
  "FindingLine",
  z
    .object({
      claim: z.enum(["only-left", "only-right", "both"]),
      differs: z
        .enum(DIFFERENCES)
        .optional()
        .describe("In what the two contradict each other: what both report is then not common ground."),
      level: z.enum(FINDING_LEVELS),
      who: z.string(),
      chip: z.string().describe("The level in words."),
      quotes: z.array(
        z.object({
          passage: passageId,
          start: count,
          end: count,
          words: z.string(),
          isCut: z.object({ before: z.boolean(), after: z.boolean() }),
        }),
      ),
    })
    .describe("A line of what the comparison says first."),
);

const topic = component(
  "Topic",
  z.object({
    id: z.string(),
    label: z.string(),
    claim: z.enum(["both", "only-left", "only-right", "open"]).describe("`open`: nothing is claimed of it."),
    left: z.array(passageId),
    right: z.array(passageId),
    cells: sides(z.string()).describe("What stands for each side, in words."),
  }),
);

const reader = z
  .object({ model: z.string(), promptVersion: z.string(), madeAt: dateTime })
  .nullable()
  .describe("The language model whose links these are; null for the built-in aligner.");

export const note = component(
  "Note",
  z.object({
    id: z.int().positive(),
    text: z.string(),
    author: z.string(),
    at: dateTime,
    written: z.object({ author: z.string(), at: dateTime }),
    editors: z.array(z.string()),
    carriedFrom,
    lost: sides(z.array(z.string())).nullable().describe("What its passages said, where the words have changed since."),
    address,
    on: sides(z.array(passageId)).describe("Of none where it is on the comparison as a whole."),
  }),
);

export const comparison = component(
  "Comparison",
  z
    .object({
      format: z.literal("parallax-comparison"),
      version: z.literal(4),
      offsets: z.literal("UTF-16 code units"),
      title: z.string(),
      address: address.describe("Its page for people, at these exact revisions."),
      accessed: partialDate.describe("The day on which it was read."),
      algorithm: z.string().describe("The version of the built-in aligner."),
      reader,
      secondReader: z
        .object({
          reader,
          foundByBoth: z.array(z.object({ left: passageId, right: passageId })).describe("Links that both made."),
          unmatchedByBoth: z.array(passageId).describe("Passages for which neither found a counterpart."),
        })
        .optional()
        .describe("Another reader of the same passages; absent where there is none."),
      basis: z.enum(["same-language", "across-languages"]),
      claim: z.string().describe("Under which all findings stand. Show it with them."),
      progress,
      reviewers: z.array(z.string()),
      left: side,
      right: side,
      links: z.array(link),
      candidates: z
        .array(z.object({ left: passageId, right: passageId, score: z.number() }))
        .optional()
        .describe("Matches too weak to be links: they count nowhere."),
      rejected: z.array(rejected),
      disagreements: z.array(z.object({ left: passageId.nullable(), right: passageId.nullable(), opinions })),
      finding: z.array(findingLine),
      topics: z.array(topic),
      notes: z.array(note),
    })
    .describe("Two readouts side by side, as their reviewers left them: the same as the JSON download."),
);

export const frozenComparison = component(
  "KeptComparison",
  z
    .object({ id: z.string(), createdAt: dateTime, comparison })
    .describe("A comparison as it stood when its permanent link was made. It never changes."),
);

export const comparedTexts = component(
  "ComparedTexts",
  z
    .object({
      texts: sides(z.string()).describe("The two that were compared: as they were sent, or as an article quotes them."),
      note: z.string().describe("What to know of them first; mostly empty."),
      comparison,
    })
    .describe("A comparison that is stored nowhere."),
);
