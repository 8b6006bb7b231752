import { z } from "zod";
import { CALL_KINDS, EXTENTS, ISSUER_KINDS, READOUT_KINDS } from "../../model/calls/vocabularies";
import { EVENT_KINDS } from "../../model/reviews/review-events";
import { address, component, dateTime, partialDate, span } from "./basics";

// Lengths of lines and the content of texts are checked by the schemas of the forms (lib/schema), so that API and forms agree.

const line = z.string();

const passages = (side: string) =>
  z.array(span).optional().describe(`Passages of the ${side} side by their exact offsets; none where it is left out.`);

const on = { left: passages("left"), right: passages("right") };

export const judgementBody = component(
  "NewJudgement",
  z
    .strictObject({
      kind: z
        .enum(EVENT_KINDS)
        .describe(
          "`undone` and `redone` take a judgement of one's own back, and bring it back; they name no passages.",
        ),
      ...on,
      note: z.string().optional().describe("Why. Undo and redo have none."),
      about: z
        .int()
        .positive()
        .optional()
        .describe(
          "The judgement that is undone or redone, or that this one replaces; without it undo and redo are of the latest.",
        ),
      settles: z
        .boolean()
        .optional()
        .describe(
          "Whether it settles what reviewers disagree about: by `link-confirmed`, `link-rejected`, `no-counterpart` or `not-a-point`. It then stands whatever they say, and is not an opinion beside theirs. Needs the scope `settle` too, and an editor.",
        ),
    })
    .describe("What is said of passages or links. A link is between each left passage and each right one."),
);

export const storedJudgement = component(
  "StoredJudgement",
  z.object({
    id: z.int().positive().describe("Of the judgement; of the earlier one where its author has said the same before."),
    kind: z.enum(EVENT_KINDS),
    pair: z.string().describe("The two exact revisions."),
    author: z.string(),
    links: z.object({ judgements: address.describe("All judgements of the comparison.") }),
  }),
);

export const noteBody = component(
  "NewNote",
  z
    .strictObject({ ...on, text: z.string() })
    .describe("A note on passages of one side, on a link, or, without passages, on the comparison."),
);

export const noteEditBody = component(
  "NoteEdit",
  z.strictObject({ text: z.string().describe("An empty one takes the note off the page; its history stays.") }),
);

export const storedNote = component(
  "StoredNote",
  z
    .object({
      id: z.int().positive(),
      version: z.int().positive(),
      text: z.string(),
      author: z.string().describe("Of this version."),
      at: dateTime,
      pair: z.string().describe("The two exact revisions that it was written on."),
      links: z.object({ self: address, page: address.describe("Its page for people.") }),
    })
    .describe("A note as it reads now."),
);

const newParty = component(
  "NewParty",
  z
    .strictObject({ slug: line, name: line, adjective: line })
    .describe("A party that is stored under this slug is used as it is."),
);

const newIssuer = component(
  "NewIssuer",
  z
    .strictObject({ slug: line, name: line, kind: z.enum(ISSUER_KINDS), party: newParty })
    .describe("An issuer that is stored under this slug is used as it is."),
);

export const readoutBody = component(
  "NewReadout",
  z.strictObject({
    issuer: newIssuer,
    kind: z.enum(READOUT_KINDS),
    extent: z.enum(EXTENTS).describe("`partial`: only a quotation is stored. Nothing is called left out of it."),
    language: line.describe("BCP 47."),
    sourceUrl: line.optional(),
    sourceTitle: line.optional(),
    quotedBy: line.optional(),
    publishedAt: partialDate.optional(),
    text: z.string().describe("Up to 200,000 UTF-16 code units."),
  }),
);

export const callBody = component(
  "NewCall",
  z.strictObject({
    slug: line.describe("Of an address that no call has or had: lower-case letters, digits and single hyphens."),
    title: line,
    kind: z.enum(CALL_KINDS),
    date: partialDate,
    parties: z.array(z.strictObject({ party: newParty, principal: line })).describe("Two or more."),
    readouts: z.array(readoutBody).describe("One or more."),
  }),
);

export const revisionBody = component(
  "NewRevision",
  z.strictObject({
    text: z.string().describe("Up to 200,000 UTF-16 code units."),
    reason: line.describe("Why the text is changed."),
  }),
);
