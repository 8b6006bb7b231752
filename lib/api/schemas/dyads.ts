import { z } from "zod";
import { DATE_PRECISIONS } from "../../model/dates";
import { CELL_STATES, NOT_COMPARABLE, PATTERN_LEVELS, PATTERN_SORTS } from "../../model/dyads/patterns";
import { CALL_KINDS } from "../../model/calls/vocabularies";
import { address, component, count, each, next, partialDate, slug } from "./basics";
import { party } from "./calls";

const both = <Schema extends z.ZodType>(of: Schema) => z.object({ a: of, b: of });

export const dyadList = component(
  "DyadList",
  z.object({
    dyads: z.array(
      component(
        "ListedDyad",
        z.object({
          parties: z.tuple([party, party]),
          calls: count,
          from: partialDate,
          to: partialDate,
          isFictional: z.boolean().describe("Whether all its calls are of the demonstration library."),
          links: z.object({ self: address, page: address }),
        }),
      ),
    ),
    next,
  }),
);

const why = z
  .enum(NOT_COMPARABLE)
  .nullable()
  .describe("Why the sides are not comparable. `topics`: in a language in which no topics can be found.");
const missing = z.array(z.enum(["a", "b"])).describe("Sides without a stored readout.");

const column = z.object({
  call: z.object({
    slug,
    title: z.string(),
    kind: z.enum(CALL_KINDS),
    date: partialDate,
    datePrecision: z.enum(DATE_PRECISIONS),
    principals: both(z.string()),
    readouts: both(
      z.array(
        z.object({
          slug,
          issuer: z.object({ slug, name: z.string() }),
          isPartial: z.boolean(),
          language: z.string(),
        }),
      ),
    ),
  }),
  isComparable: z.boolean(),
  why,
  missing,
  coverage: both(z.object({ covered: count, of: count }).nullable()),
});

const cell = component(
  "PatternCell",
  z.object({
    call: slug,
    state: z
      .enum(CELL_STATES)
      .describe("`only-a`: no counterpart was found on the other side; confirmed only where `isConfirmed`."),
    isConfirmed: z.boolean(),
    isAgreed: z.boolean().describe("Whether a language model comes to the same."),
    why,
    missing,
    counted: both(count).describe("How many readouts of each side count together."),
    passages: both(z.array(z.object({ readout: slug, against: slug, ids: z.array(z.string()) }))),
  }),
);

const rate = z.object({
  n: count,
  of: count,
  low: z.number().describe("Of the 95% interval, 0 to 1; allows for the errors that were measured."),
  high: z.number(),
});

const row = component(
  "PatternRow",
  z.object({
    topic: z.string(),
    label: z.string(),
    cells: z.array(cell).describe("One for each column."),
    counts: each(CELL_STATES, count),
    rates: z.object({ both: rate, "only-a": rate, "only-b": rate }),
    confirmed: z.object({ both: count, "only-a": count, "only-b": count }),
    streak: z
      .object({
        side: z.enum(["a", "b"]),
        calls: count,
        confirmed: count,
        from: slug,
        to: slug,
        until: partialDate.describe("The date of the last of them."),
        isCurrent: z.boolean(),
      })
      .nullable(),
    seen: both(z.object({ first: partialDate, last: partialDate }).nullable()),
    change: z.object({ kind: z.enum(["new", "gone"]), since: z.string() }).nullable(),
  }),
);

const query = z.object({
  from: z.string(),
  to: z.string(),
  issuer: z.string(),
  principal: z.string(),
  kind: z.enum([...CALL_KINDS, ""]),
  rows: z.string().describe("`topics`, `concepts`, or the id of the topic whose concepts the rows are."),
  sort: z.enum(PATTERN_SORTS),
  level: z.enum(PATTERN_LEVELS),
  term: z.string(),
  row: z.string(),
  period: z.string(),
});

export const dyadAnswer = component(
  "Dyad",
  z
    .object({
      parties: both(party),
      query,
      total: count.describe("Calls before any filter."),
      address,
      accessed: partialDate,
      basis: z.string().describe("What the figures rest on. Show it with them."),
      columns: z.array(column),
      rows: z.array(row),
      comparable: count.describe(
        "Calls in which both sides can be set against each other: the denominator of every rate of a topic.",
      ),
      silent: both(count).describe("Calls of which a party has no readout stored: the rows `silent:a` and `silent:b`."),
      comparisons: z.object({ n: count, outdated: count }),
    })
    .describe("What two parties report of all their calls, topic by topic: the same as the JSON download."),
);

const quotation = z.object({
  readout: slug,
  issuer: z.string(),
  language: z.string(),
  number: z.int().positive(),
  words: z.string(),
  href: z.string().describe("The path of the page that shows it."),
});

const silence = component(
  "Silence",
  z.object({
    side: z.enum(["a", "b"]).describe("The party of which no readout is stored."),
    of: count.describe("Of this many calls."),
    calls: z
      .array(
        z.object({
          index: count.describe("Of the column."),
          readouts: z.array(
            z.object({
              slug,
              issuer: z.string(),
              language: z.string(),
              isPartial: z.boolean(),
              passages: z.array(
                z.object({ number: z.int().positive(), words: z.string(), topics: z.array(z.string()) }),
              ),
            }),
          ),
        }),
      )
      .describe("The latest of those calls, with what only the other party published. None of it counts as left out."),
    topics: z
      .array(z.object({ label: z.string(), calls: count }))
      .describe("In how many of `calls` the other party has each topic."),
  }),
);

export const dyadRow = component(
  "DyadRow",
  z
    .object({
      parties: both(party),
      query,
      total: count,
      address,
      accessed: partialDate,
      columns: z.array(z.object({ slug, title: z.string(), date: partialDate, kind: z.enum(CALL_KINDS) })),
      open: z
        .object({
          row,
          lines: z.array(z.object({ index: count.describe("Of the column."), quotations: both(z.array(quotation)) })),
        })
        .nullable()
        .describe("Null for a row of silent calls."),
      silence: silence.nullable().describe("Null for every row but one of silent calls."),
    })
    .describe(
      "One row of a dyad with its quotations, or the calls of which a party has no readout stored: the same as the JSON download.",
    ),
);
