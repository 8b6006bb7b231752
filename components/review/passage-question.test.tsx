import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HOSTILE_TEXTS, makeReviewedView, makeView, type Said } from "@/lib/comparison/view/test-view";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { EDITOR } from "./test-editor";
import { PassageQuestion } from "./passage-question";

const REVIEW = { reviewer: "Ana", query: { review: true } };
const VIEW = makeView(undefined, undefined, REVIEW);

/** Renders the question about the attack on the harbour, beside the other side's passages at these positions. */
function show(candidates: number[], view: ComparisonView = VIEW) {
  const question = {
    kind: "passage" as const,
    passage: view.left.passages.at(2) ?? view.left.passages[0]!,
    candidates: candidates.map((index) => ({ passage: view.right.passages[index]!, link: null })),
    foundBy: null,
  };
  return render(<PassageQuestion question={question} view={view} />).container;
}

const headings = () => screen.getAllByRole("heading").map(({ textContent }) => textContent);

describe("PassageQuestion", () => {
  it("asks whether a point has a counterpart, and does not say that it has none", () => {
    const container = show([]);
    expect(headings()).toEqual(["Does this point have a counterpart in the part stored of the Ostanian readout?"]);
    expect(screen.getByText("The Minister condemned the attack on the harbour.")).toBeDefined();
    expect(container.textContent).not.toMatch(/left out/i);
  });

  it("has a button for each answer, which says what it is about", () => {
    show([]);
    expect(screen.getAllByRole("button").map((button) => button.getAttribute("aria-label"))).toEqual([
      "Confirm not in the part stored: Velmora, passage 3",
      "Not a point: Velmora, passage 3",
    ]);
  });

  it("offers those who may do so to settle a disagreement", () => {
    const said: Said[] = [
      { kind: "not-a-point", of: "l3", author: "Ben" },
      { kind: "no-counterpart", of: "l3", author: "Cem" },
    ];
    show([], makeReviewedView(said, REVIEW));
    expect(screen.queryByRole("button", { name: /^Settle/ })).toBeNull();
    show([], makeReviewedView(said, { ...REVIEW, visitor: EDITOR }));
    const buttons = screen.getAllByRole<HTMLButtonElement>("button", { name: /^Settle/ });
    expect(buttons.map((button) => [button.getAttribute("aria-label"), button.value.split("|").at(-1)])).toEqual([
      ["Settle as not in the part stored: Velmora, passage 3", "settles"],
      ["Settle as not a point: Velmora, passage 3", "settles"],
    ]);
  });

  it("shows what comes nearest, each to be linked, with the way to it", () => {
    show([2, 0]);
    expect(headings()[1]).toBe("Nearest passages there");
    expect(screen.getAllByRole("listitem")[0]?.textContent).toContain("The sides agreed to meet in March");
    const [, , link] = screen.getAllByRole<HTMLButtonElement>("button");
    expect(link?.getAttribute("aria-label")).toBe("Link these: Velmora, passage 3, and Ostania, passage 3");
    expect(link?.value).toMatch(/^link-added\|/);
  });

  it("confirms the machine’s own link where there is one, and adds none beside it", () => {
    const [link] = VIEW.links;
    const candidates = [{ passage: VIEW.right.passages[1]!, link: link! }];
    const passage = VIEW.left.passages[1]!;
    render(<PassageQuestion question={{ kind: "passage", passage, candidates, foundBy: null }} view={VIEW} />);
    const button = screen.getByRole<HTMLButtonElement>("button", {
      name: "Link these: Velmora, passage 2, and Ostania, passage 2",
    });
    expect(button.value).toMatch(/^link-confirmed\|/);
  });

  it("says what another reader found", () => {
    const passage = VIEW.left.passages[1]!;
    const foundBy = ["Parallax found a counterpart: passage 2."];
    render(<PassageQuestion question={{ kind: "passage", passage, candidates: [], foundBy }} view={VIEW} />);
    expect(screen.getByText("Parallax found a counterpart: passage 2.")).toBeDefined();
  });

  it("quotes texts as text, in their own language and direction", () => {
    const container = show([0], makeView(HOSTILE_TEXTS[0], HOSTILE_TEXTS[9], { ...REVIEW, right: { language: "ar" } }));
    expect(container.querySelector("script, img")).toBeNull();
    const quotations = [...container.querySelectorAll("blockquote")];
    expect(quotations.map(({ lang, dir }) => [lang, dir])).toEqual([
      ["en", "auto"],
      ["ar", "auto"],
    ]);
    expect(quotations[0]?.textContent).toContain("<script>alert(1)</script>");
  });
});
