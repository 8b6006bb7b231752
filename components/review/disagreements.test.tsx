import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HOSTILE_TEXTS, makeReviewedView } from "@/lib/comparison/view/test-view";
import { disagreement } from "@/lib/messages/reviews/review";
import type { DisagreementView, HistoryView } from "@/lib/model/reviews/history-view";
import { Disagreements } from "./disagreements";

const VIEW = makeReviewedView([
  { kind: "link-confirmed", of: "l2 r2" },
  { kind: "link-rejected", of: "l2 r2", author: "بنيامين" },
]);

function show(disagreements: DisagreementView[]) {
  const history: HistoryView = {
    pair: VIEW.pair,
    names: { left: VIEW.left.names, right: VIEW.right.names },
    languages: { left: "en", right: "ar" },
    reader: null,
    claim: null,
    orphaned: [],
    disagreements,
    agreements: [],
    entries: [],
    reviewing: null,
  };
  return render(<Disagreements history={history} path="/calls/x" />).container;
}

const [FOUND] = VIEW.disagreements;
const DISAGREEMENT: DisagreementView = {
  key: "link l2 r2",
  message: FOUND?.kind === "link" ? disagreement(FOUND.verdicts, "link") : [],
  quotes: { left: ["They discussed the ceasefire."], right: ["The ceasefire was discussed."] },
  side: "left",
  number: 2,
};

describe("Disagreements", () => {
  it("says what each reviewer says, and what stands meanwhile", () => {
    show([DISAGREEMENT]);
    expect(screen.getByRole("region", { name: "Where reviewers disagree" }).textContent).toContain(
      "The automatic match stands until",
    );
    expect(screen.getByRole("listitem").textContent).toContain("Reviewers disagree. Ana: linked; بنيامين: rejected.");
    expect(screen.getByText("بنيامين").tagName).toBe("BDI");
  });

  it("quotes both sides under their names, and links to where it can be settled", () => {
    show([DISAGREEMENT]);
    expect(screen.getByText("They discussed the ceasefire.").parentElement?.textContent).toMatch(/^Velmora/);
    expect(screen.getByText("The ceasefire was discussed.").parentElement?.textContent).toMatch(/^Ostania/);
    const link = screen.getByRole("link", { name: "See it in the comparison" });
    expect(link.getAttribute("href")).toBe("/calls/x#left-2");
  });

  it("quotes words as text, in their own language and direction", () => {
    const container = show([{ ...DISAGREEMENT, quotes: { left: [], right: HOSTILE_TEXTS } }]);
    const quotations = [...container.querySelectorAll("blockquote[lang=ar][dir=auto]")];
    expect(quotations.map(({ textContent }) => textContent)).toEqual(HOSTILE_TEXTS);
    expect(container.querySelector("script, img")).toBeNull();
  });

  it("is absent where nobody disagrees", () => {
    expect(show([]).textContent).toBe("");
  });
});
