import { cleanup, render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { AgreementTables } from "@/components/review/agreement-tables";
import { Disagreements } from "@/components/review/disagreements";
import { ReviewHistory } from "@/components/review/review-history";
import { RowSummary } from "@/components/call/list/row-summary";
import { makeReviewedView, type Said } from "@/lib/comparison/view/test-view";
import type { FormState } from "@/lib/forms/form-state";
import { agreementCaption } from "@/lib/messages/reviews/history";
import { tierLegend } from "@/lib/messages/comparisons/tier-legend";
import { disagreement, passageKind } from "@/lib/messages/reviews/review";
import { toText } from "@/lib/messages/parts/to-text";
import type { HistoryView } from "@/lib/model/reviews/history-view";
import type { MeasuredRates } from "@/lib/model/readers/measured-rates";
import type { ReviewEvent } from "@/lib/model/reviews/review-events";
import { VIEWS } from "@/lib/model/comparisons/comparison-query";
import { Brief } from "@/components/comparison/share/brief";
import { ReviewPanel } from "@/components/review/review-panel";
import { ComparisonSection } from "./comparison-section";

const ABSENCE = /left out|no counterpart|no match|unmatched|none found|omit/i;
const PART = { extent: "partial" } as const;
const SAID: Said[] = [
  { kind: "no-counterpart", of: "l3" },
  { kind: "not-a-point", of: "l3", author: "Ben" },
  { kind: "no-counterpart", of: "r3" },
];
const BOTH = { left: PART, right: PART };

const RATE = { rate: 0.5, low: 0.4, high: 0.6 };
const THREE = { likely: RATE, possible: RATE, none: RATE };
const RATES: MeasuredRates = { aligner: "1", date: "2030-01-01", pairs: 3, links: THREE, passages: THREE };
const EVENT: ReviewEvent = {
  id: 1,
  author: "Ana",
  at: "2030-01-01T00:04:00.000Z",
  kind: "no-counterpart",
  about: null,
  note: null,
  left: [{ start: 0, end: 9 }],
  right: [],
  carriedFrom: null,
};

const shown = (element: React.ReactElement) => {
  const { container } = render(element);
  const labels = [...container.querySelectorAll("[aria-label], [title]")].map(
    (each) => `${each.getAttribute("aria-label") ?? ""} ${each.getAttribute("title") ?? ""}`,
  );
  const text = `${container.textContent} ${labels.join(" ")}`;
  cleanup();
  return text;
};

const action = (before: FormState) => Promise.resolve(before);

describe("of two partial quotations the page says of nothing that it is missing", () => {
  for (const view of VIEWS)
    it(`in the view ${view}, read and reviewed`, () => {
      for (const review of [false, true]) {
        const made = makeReviewedView(SAID, { ...BOTH, reviewer: "Ana", query: { view, review, boilerplate: true } });
        const panel = (
          <ReviewPanel
            view={made}
            review={made.review!}
            path="/calls/x"
            action={action}
            historyPath="/calls/x/history"
          />
        );
        // The list of keys says what keys do, whatever the texts are.
        const text = shown(<ComparisonSection opened={made} path="/calls/x" swapPath={null} canEdit panel={panel} />);
        expect(
          text.replace(/Confirm no counterpart (in the other text|for the (left|right) passage)/g, ""),
        ).not.toMatch(ABSENCE);
      }
    });

  it("on the brief", () => {
    const made = makeReviewedView(SAID, BOTH);
    expect(
      shown(
        <Brief view={made} of={{ path: "/calls/x", reader: null }} address="https://x.example" accessed="2030-02-03" />,
      ),
    ).not.toMatch(ABSENCE);
  });

  it("in the history of the review, and where reviewers disagree and agree", () => {
    const { pair, left, right, disagreements } = makeReviewedView(SAID, BOTH);
    const [disputed] = disagreements;
    if (disputed?.kind !== "passage") throw new Error("Ana and Ben differ about a passage.");
    const quotes = { left: ["She condemned it."], right: [] };
    const history: HistoryView = {
      pair,
      names: { left: left.names, right: right.names },
      languages: { left: "en", right: "en" },
      reader: null,
      claim: null,
      orphaned: [],
      disagreements: [
        {
          key: "1",
          message: disagreement(disputed.verdicts, passageKind(right.names)),
          quotes,
          side: "left",
          number: 3,
        },
      ],
      agreements: [
        {
          authors: ["Ana", "Ben"] as [string, string],
          passages: 1,
          counts: [
            [0, 0, 0],
            [0, 0, 1],
            [0, 0, 0],
          ],
          caption: agreementCaption({
            authors: ["Ana", "Ben"],
            passages: 1,
            counts: [],
            observed: 0,
            expected: 0,
            kappa: null,
          }),
        },
      ],
      entries: [
        {
          event: EVENT,
          revisions: null,
          quotes,
          isInForce: true,
          canUndo: false,
          canRedo: false,
        },
      ],
      reviewing: null,
    };
    const text = shown(
      <>
        <ReviewHistory history={history} />
        <Disagreements history={history} path="/calls/x" />
        <AgreementTables {...history} />
      </>,
    );
    expect(text).toContain("confirmed that it is not in the part stored");
    expect(text).toContain("Ana: not in the part stored; Ben: not a point.");
    expect(text).not.toMatch(ABSENCE);
  });

  it("in the list of calls, and in the legend", () => {
    const { pair } = makeReviewedView([], BOTH);
    const sides = { left: pair.left.readout, right: pair.right.readout };
    const words = { passage: "l3", start: 0, end: 9, words: "condemned", isCut: { before: true, after: true } };
    const finding = { claim: "only-left" as const, isConfirmed: true, left: words, right: null };
    const row = shown(
      <RowSummary call={pair.left.call} excerpt={null} opening={{ sides, counts: "pending", finding }} />,
    );
    expect(row).toContain("Velmora: ");
    expect(row).not.toContain("Only");
    expect(row).toContain("not in the part stored");
    expect(row).not.toMatch(ABSENCE);
    expect(toText(tierLegend(RATES, { reviewed: 0, of: 1 }, { isAllPartial: true }) ?? [])).not.toMatch(ABSENCE);
  });
});
