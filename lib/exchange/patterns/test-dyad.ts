// A fictional dyad as its page shows it, for tests of files and components.
import { WHOLE_PATTERN } from "../../addresses/dyad-path";
import type { DyadView, Silence } from "../../model/dyads/dyad-view";
import { areFictional } from "../../model/calls/fictional";
import { silentSide, type PatternCall, type PatternQuery } from "../../model/dyads/patterns";
import { buildPattern } from "../../patterns/pattern";
import { makeCall, makeReadout } from "../../patterns/test-calls";
import { layOut } from "../../comparison/dyads/lay-out";

export const LABELS = { detained: "Detained journalists", transit: "Gas & transit <EU>", trade: "Trade" };

/** Twelve calls: one side alone six times in a row, twice confirmed; then a silence, and a partial text. */
export const CALLS: PatternCall[] = [
  makeCall(0, { detained: "=", trade: "b" }),
  ...[1, 2, 3].map((i) => makeCall(i, { detained: "a", transit: "=" })),
  ...[4, 5].map((i) => makeCall(i, { detained: "a!" })),
  makeCall(6, { detained: "a" }),
  makeCall(7, { detained: "a" }, { readouts: { a: [makeReadout("a")], b: [] }, comparisons: [] }),
  makeCall(8, { detained: "a" }, { readouts: { a: [makeReadout("a")], b: [makeReadout("b", { isPartial: true })] } }),
];

/** Sixty-one months, every second of which only one side has a topic. */
export const MANY_CALLS: PatternCall[] = Array.from({ length: 61 }, (_, i) =>
  makeCall(i, { detained: i % 2 ? "a" : "=" }),
);

/** What only Vestria reported of the call of which Norland has no readout. */
const SILENCE: Silence = {
  side: "b",
  of: 1,
  topics: [{ label: "Trade", calls: 1 }],
  calls: [
    {
      index: 7,
      readouts: [
        {
          slug: "mfa-a",
          issuer: "Ministry A",
          language: "en",
          isPartial: false,
          passages: [
            { number: 2, words: "=Tariffs were raised.", topics: ["Trade"] },
            { number: 3, words: "It rained.", topics: [] },
          ],
        },
      ],
    },
  ],
};

/** The view of those calls; the first row's quotations where it is open. */
export function makeDyad(query: Partial<PatternQuery> = {}, calls = CALLS): DyadView {
  const names = Object.entries(LABELS).map(([id, label]) => ({ id, label }));
  const asked = { ...WHOLE_PATTERN, ...query };
  const pattern = buildPattern(calls, names, asked);
  const row = pattern.rows.find(({ topic }) => topic === asked.row);
  const quotation = {
    readout: "mfa-a",
    issuer: "Ministry A",
    language: "en",
    number: 2,
    words: "=He raised the journalists.",
    href: "/calls/2029-01-05-call/mfa-a..mfa-b#left-2",
  };
  const parties = {
    a: { slug: "vestria", name: "Vestria", adjective: "Vestrian" },
    b: { slug: "norland", name: "Norland", adjective: "Norlandic" },
  };
  return {
    parties,
    query: asked,
    permanent: null,
    ...layOut(pattern, asked, parties),
    total: calls.length,
    isFictional: areFictional(calls),
    options: { issuers: [{ slug: "mfa-a", name: "Ministry A" }], principals: [], hasReadings: false, topic: null },
    open: row ? { row, lines: [{ index: 0, quotations: { a: [quotation], b: [] } }] } : null,
    silence: silentSide(asked.row) ? SILENCE : null,
    rates: null,
  };
}
