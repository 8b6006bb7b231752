import { z } from "zod";
import { FACETS } from "../../model/calls/call-search";
import { DIFFERENCES } from "../../model/comparisons/comparison";
import { DATE_PRECISIONS } from "../../model/dates";
import { CALL_KINDS, EXTENTS, ISSUER_KINDS, READOUT_KINDS } from "../../model/calls/vocabularies";
import { address, component, count, each, dateTime, next, partialDate, sides, slug } from "./basics";
import { coverage, progress } from "./counts";

export const party = component(
  "Party",
  z.object({ slug, name: z.string(), adjective: z.string() }).describe("A country or an organisation."),
);

const issuer = component(
  "Issuer",
  z.object({ slug, name: z.string(), kind: z.enum(ISSUER_KINDS), party }).describe("Who publishes readouts."),
);

export const revision = component(
  "Revision",
  z
    .object({
      number: z.int().positive(),
      text: z.string().describe("Exactly as stored. All offsets are into it, in UTF-16 code units."),
      sha256: z.string().describe("Of the text in UTF-8, in hexadecimal."),
    })
    .describe("One text of a readout. It never changes: a corrected text is the next revision."),
);

const listedReadout = component(
  "ListedReadout",
  z.object({
    slug: slug.describe("Names the readout within its call."),
    kind: z.enum(READOUT_KINDS),
    extent: z.enum(EXTENTS).describe("`partial`: only a quotation is stored. Nothing is called left out of it."),
    language: z.string().describe("BCP 47."),
    issuer,
  }),
);

export const readout = component(
  "Readout",
  listedReadout
    .extend({
      sourceUrl: z.string().nullable(),
      sourceTitle: z.string().nullable(),
      quotedBy: z.string().nullable(),
      publishedAt: z.string().nullable(),
      revision,
    })
    .describe("One issuer's account of one call, with its latest revision or the one that was asked for."),
);

const callFacts = z.object({
  slug,
  title: z.string(),
  kind: z.enum(CALL_KINDS),
  date: partialDate,
  datePrecision: z.enum(DATE_PRECISIONS),
  parties: z.array(z.object({ party, principal: z.string().describe("Who took part for the party.") })),
});

/** A call as a comparison names it. */
export const comparedCall = component("ComparedCall", callFacts);

const isDraft = z
  .boolean()
  .describe("Whether only members may read it: what is added to a shared library is a draft until it is published.");

const missing = z.array(party).describe("Parties without a stored readout.");

const listedCall = component("ListedCall", callFacts.extend({ isDraft, readouts: z.array(listedReadout), missing }));

const links = z
  .object({
    self: address.describe("The call here."),
    page: address.describe("Its page for people."),
    comparison: address.nullable().describe("The comparison that it opens with; null with fewer than two readouts."),
  })
  .describe("Where more is.");

export const callAnswer = component(
  "Call",
  callFacts.extend({ isDraft, readouts: z.array(readout), missing, links }).describe("A call with all its readouts."),
);

const sideCounts = z.object({ passages: count, coverage, progress });

const quotedWords = z.object({
  passage: z.string().describe("Its id in the comparison."),
  start: count,
  end: count,
  words: z.string(),
  isCut: z.object({ before: z.boolean(), after: z.boolean() }),
});

const opening = z
  .object({
    sides: sides(listedReadout),
    counts: z
      .union([sides(sideCounts), z.enum(["pending", "refused"])])
      .describe("`pending`: not compared yet; `refused`: too long to be compared."),
    finding: z
      .object({
        claim: z.enum(["only-left", "only-right", "both"]),
        differs: z
          .enum(DIFFERENCES)
          .optional()
          .describe("In what the two contradict each other: what both report is then not common ground."),
        isConfirmed: z.boolean().describe("Whether a person confirmed it. Only then is a point left out."),
        left: quotedWords.nullable(),
        right: quotedWords.nullable(),
      })
      .nullable()
      .describe("The first line of the finding."),
  })
  .nullable()
  .describe("The two readouts that the call opens with; null where it has fewer.");

const excerpt = z
  .object({
    parts: z.array(z.object({ text: z.string(), isHit: z.boolean() })),
    language: z.string(),
    readout: slug,
    passageNumber: z.int().positive(),
  })
  .nullable()
  .describe("Words of a readout around what was searched for; null where it stands in the title or a name.");

const facets = each(FACETS, z.array(z.object({ value: z.string(), name: z.string(), calls: count }))).describe(
  "By what the list can be narrowed down, with how many calls would be left.",
);

export const callList = component(
  "CallList",
  z.object({
    calls: z.array(component("CallListItem", z.object({ call: listedCall, opening, excerpt, links }))),
    total: count.describe("All calls that are stored."),
    listed: count.describe("Calls that the filters keep; 1,001 stands for more than 1,000."),
    facets,
    next,
  }),
);

export const revisionList = component(
  "RevisionList",
  z
    .object({
      call: z.object({ slug, title: z.string(), date: partialDate, datePrecision: z.enum(DATE_PRECISIONS) }),
      readout: z.object({ slug, issuer: z.string(), language: z.string() }),
      revisions: z
        .array(
          z.object({
            number: z.int().positive(),
            sha256: z.string(),
            reason: z.string().nullable().describe("Why the text was changed; null for the first."),
            createdAt: dateTime,
            links: z.object({ self: address }),
          }),
        )
        .describe("The latest first."),
    })
    .describe("The history of a readout's text."),
);
