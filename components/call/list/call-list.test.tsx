import { cleanup, render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ALL_CALLS } from "@/lib/addresses/calls-query";
import { HOSTILE_TEXTS, makeReviewedView, makeView } from "@/lib/comparison/view/test-view";
import { FACETS, type Facets } from "@/lib/model/calls/call-search";
import type { CallListPage, OpenedCall, OpeningSummary } from "@/lib/model/calls/call-list";
import type { Call } from "@/lib/model/calls/calls";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { FICTIONAL_MARK } from "@/lib/model/calls/fictional";
import { CallList } from "./call-list";

const NO_FACETS = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Facets;

const FINDING: OpeningSummary["finding"] = {
  claim: "only-left",
  isConfirmed: false,
  left: { passage: "l3", start: 0, end: 20, words: "condemned the attack", isCut: { before: true, after: true } },
  right: null,
};

interface Changes extends Partial<OpeningSummary> {
  excerpt?: OpenedCall["excerpt"];
}

function makeListed(
  view: ComparisonView,
  { excerpt = null, ...changes }: Changes = {},
  call: Partial<Call> = {},
): OpenedCall {
  const { left, right } = view.pair;
  const countsOf = ({ coverage, progress, size }: ComparisonView["left"]) => ({
    passages: size.passages,
    coverage,
    progress,
  });
  const counts = { left: countsOf(view.left), right: countsOf(view.right) };
  const sides = { left: left.readout, right: { ...right.readout, extent: "full" as const } };
  return { call: { ...left.call, ...call }, opening: { sides, counts, finding: FINDING, ...changes }, excerpt };
}

const pageOf = (calls: OpenedCall[], total = calls.length): CallListPage => ({
  calls,
  total,
  listed: calls.length,
  next: null,
  facets: NO_FACETS,
});

function show(...listed: OpenedCall[]) {
  render(<CallList page={pageOf(listed)} query={ALL_CALLS} />);
  return screen.getByRole("heading", { level: 2 }).closest<HTMLElement>("li")!;
}

describe("CallList", () => {
  it("names each call by its principals and date, and leads to it", () => {
    const row = within(show(makeListed(makeView())));
    const link = row.getByRole("link", { name: /^Marenov and Ilves ?, phone call, Wednesday, 2 January 2030$/ });
    expect(link.getAttribute("href")).toBe("/calls/2030-01-02-marenov-ilves");
    expect(row.getByText("2 Jan 2030", { selector: "time" })).toBeDefined();
  });

  it("gives the sides of a finding the hues that their issuers have on every page", () => {
    const listed = makeListed(makeView());
    const huesIn = (of: OpenedCall) => show(of).querySelector("[data-hues]")?.getAttribute("data-hues");
    expect(huesIn(listed)).toBe("ab");
    cleanup();
    const { left, right } = listed.opening!.sides;
    expect(huesIn({ ...listed, opening: { ...listed.opening!, sides: { left: right, right: left } } })).toBe("ba");
  });

  it("states what is confirmed as confirmed, also for a partial quotation, and how much is", () => {
    const view = makeReviewedView([{ kind: "link-confirmed", of: "l2 r2" }]);
    const finding = { ...FINDING, isConfirmed: true };
    const row = show(makeListed(view, { finding }));
    expect(within(row).getByText("confirmed left out")).toBeDefined();
    expect(row.textContent).toMatch(
      /\d of \d points \(1 confirmed\) and \d of \d points \(1 confirmed\) have a counterpart\./,
    );
    expect(row.textContent).not.toContain("likely");
  });

  it("says whose account is missing where a side is compared with a press report", () => {
    const { left, right } = makeView().pair;
    const sides = { left: left.readout, right: { ...right.readout, kind: "press-report" as const } };
    const missing = [left.call.parties[1]!.party];
    const row = show(makeListed(makeView(), { sides }, { missing }));
    expect(row.textContent).toContain("No readout from Ostania stored");
    expect(row.textContent).not.toContain("condemned the attack");
  });

  it("says the first line of the finding, and that it rests only on a search", () => {
    const row = show(makeListed(makeView()));
    expect(row.textContent).toContain("Only Velmora: …condemned the attack…");
    expect(row.textContent).toContain("no match found");
    expect(row.textContent).not.toContain("left out");
  });

  it("says left out only of what a person confirmed, and never of a readout that is stored in part", () => {
    const finding = { ...FINDING!, isConfirmed: true };
    expect(show(makeListed(makeView(), { finding })).textContent).toContain("left out");
    document.body.innerHTML = "";
    const view = makeView();
    const sides = { left: view.pair.left.readout, right: view.pair.right.readout };
    const partial = show(makeListed(view, { finding, sides }));
    expect(partial.textContent).toContain("not in the part stored");
    expect(partial.textContent).not.toContain("left out");
  });

  it("says how much waits for review, and where reviewers disagree", () => {
    const said = [{ kind: "link-confirmed" as const, of: "l2 r2" }];
    const { progress } = makeReviewedView(said);
    expect(show(makeListed(makeReviewedView(said))).textContent).toContain(
      `${progress.of - progress.reviewed} to review`,
    );
  });

  it("claims nothing about what is not compared yet, or never", () => {
    const waiting = show(makeListed(makeView(), { counts: "pending", finding: null }));
    expect(within(waiting).getByText("not compared yet")).toBeDefined();
    expect(waiting.textContent).not.toMatch(/counterpart|to review|only/i);
  });

  it("says whose readout is not stored", () => {
    const missing = [{ slug: "ostania", name: "Ostania", adjective: "Ostanian" }];
    const row = show({ ...makeListed(makeView(), {}, { missing }), opening: null });
    expect(row.textContent).toContain("No readout from Ostania stored");
    expect(within(row).getByText("one side only")).toBeDefined();
  });

  it("shows the searched words in their passage, and links to it", () => {
    const parts = [
      { text: "They spoke of ", isHit: false },
      { text: "trade", isHit: true },
    ];
    const excerpt = { parts, language: "en", readout: "ostania-mfa", passageNumber: 3 };
    const row = show(makeListed(makeView(), { excerpt }));
    expect(within(row).getByText("trade").tagName).toBe("MARK");
    expect(within(row).getByRole("link", { name: "They spoke of trade" }).getAttribute("href")).toBe(
      "/calls/2030-01-02-marenov-ilves#right-3",
    );
  });

  it("marks a fictional call beside its parties", () => {
    const row = show(makeListed(makeView(), {}, { title: `Alden and Brecht, phone call${FICTIONAL_MARK}` }));
    expect(within(row).getByText("fictional")).toBeDefined();
    expect(within(row).getByRole("heading").textContent).toMatch(/^Alden and Brecht,/);
  });

  it("says that nothing is stored, and suggests what to do when a search finds nothing", () => {
    const { rerender } = render(<CallList page={pageOf([])} query={ALL_CALLS} />);
    expect(screen.getByText("No call is stored yet.")).toBeDefined();
    rerender(<CallList page={pageOf([], 5)} query={{ ...ALL_CALLS, q: "xyz" }} />);
    expect(screen.getByRole("status").textContent).toMatch(/^No call matches all of this\. Try fewer words/);
  });

  it("shows titles as text, and isolates the names of parties", () => {
    const party = { slug: "x", name: "البلد", adjective: "x" };
    const title = HOSTILE_TEXTS[0]!;
    const row = show(makeListed(makeView(), {}, { title, parties: [{ party, principal: "A" }] }));
    expect(within(row).getByRole("heading").textContent).toContain(title);
    expect(row.querySelector("script, img")).toBeNull();
    expect(within(row).getByText("البلد").tagName).toBe("BDI");
  });
});
