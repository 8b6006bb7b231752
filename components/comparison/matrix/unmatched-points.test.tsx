import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HOSTILE_TEXTS, makeReviewedView, makeView } from "@/lib/comparison/view/test-view";
import { say } from "@/lib/messages/parts/message";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import type { UnmatchedView } from "@/lib/model/comparisons/matrix-view";
import { UnmatchedPoints } from "./unmatched-points";

function show(view: ComparisonView, passages: UnmatchedView["passages"], more = 0) {
  const { names } = view.right;
  const points = { readout: view.pair.right.readout, names, summary: say`1 of 3 points`, passages, more };
  return render(<UnmatchedPoints points={points} chosen={view.left.names} pathTo={({ slug }) => `/calls/x/${slug}`} />)
    .container;
}

describe("UnmatchedPoints", () => {
  it("is headed by whose points they are and where none was found, not by what was left out", () => {
    show(makeView(), []);
    const heading = "Of the Ostanian readout: no counterpart found in the Velmoran readout";
    expect(screen.getByRole("heading", { name: heading })).toBeDefined();
    expect(screen.getByRole("region", { name: heading }).textContent).not.toMatch(/left out/i);
    expect(screen.getByText("1 of 3 points")).toBeDefined();
  });

  it("quotes each point under its own number, with the way to it in the comparison", () => {
    show(makeView(), [{ number: 3, quotation: "The sides agreed to meet in March.", verdict: null }]);
    expect(screen.getByText("The sides agreed to meet in March.").closest("li")?.value).toBe(3);
    expect(screen.getByRole("link", { name: "See it in the comparison" }).getAttribute("href")).toBe(
      "/calls/x/ostania-mfa#right-3",
    );
  });

  it("says how many points more there are, and leads to the comparison that has them", () => {
    show(makeView(), [], 12);
    expect(screen.getByRole("link", { name: "12 more points are in the comparison." }).getAttribute("href")).toBe(
      "/calls/x/ostania-mfa",
    );
  });

  it("says that a point is left out if a person confirmed that", () => {
    const view = makeReviewedView([{ kind: "no-counterpart", of: "r3" }]);
    const { quotation, sentence } = view.right.passages[2]!;
    show(view, [{ number: 3, quotation, verdict: sentence }]);
    expect(screen.getByText(/^Left out by the/).textContent).toBe(
      "Left out by the Velmoran readout, confirmed by Ana on 1 January 2030",
    );
  });

  it("quotes words as text, in their own language and direction", () => {
    const view = makeView(undefined, undefined, { right: { language: "ar" } });
    const container = show(
      view,
      HOSTILE_TEXTS.map((quotation, i) => ({ number: i + 1, quotation, verdict: null })),
    );
    const quotations = [...container.querySelectorAll('blockquote[lang="ar"][dir="auto"]')];
    expect(quotations.map(({ textContent }) => textContent)).toEqual(HOSTILE_TEXTS);
    expect(container.querySelector("script, img")).toBeNull();
  });
});
