import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HOSTILE_TEXTS, makeReviewedView, makeView, type Said } from "@/lib/comparison/view/test-view";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { EDITOR } from "./test-editor";
import { LinkQuestion } from "./link-question";

const REVIEW = { reviewer: "Ana", query: { review: true } };

/** Renders the question about the first link of a comparison of these passages. */
function show(view: ComparisonView, left = "l2", right = "r2") {
  const link = view.links.find((each) => each.left === left && each.right === right)!;
  const passageOf = (side: "left" | "right") => view[side].passages.find(({ id }) => id === link[side])!;
  const otherwiseAlone = [passageOf("left"), passageOf("right")];
  const question = {
    kind: "link" as const,
    link,
    left: passageOf("left"),
    right: passageOf("right"),
    otherwiseAlone,
    foundBy: null,
  };
  return render(<LinkQuestion question={question} view={view} />).container;
}

const buttons = () => screen.getAllByRole("button").map((button) => button.getAttribute("aria-label"));

describe("LinkQuestion", () => {
  it("asks whether two passages report the same point, and quotes both", () => {
    const container = show(makeView(undefined, undefined, REVIEW));
    expect(screen.getByRole("heading", { name: "Do these report the same point?" })).toBeDefined();
    expect([...container.querySelectorAll("blockquote")].map(({ textContent }) => textContent)).toEqual([
      "They discussed the ceasefire in the border region and the exchange of prisoners.",
      "The exchange of prisoners and the ceasefire were discussed.",
    ]);
  });

  it("says that the reading is the machine’s, and how sure it is", () => {
    const container = show(makeView(undefined, undefined, REVIEW));
    expect(container.textContent).toMatch(/Matched automatically: likely, a strong match, .*in 100\. /);
  });

  it("has a button for each answer, which says what it is about", () => {
    show(makeView(undefined, undefined, REVIEW));
    expect(buttons()).toEqual([
      "Confirm not in the part stored: Velmora, passage 2",
      "Not a point: Velmora, passage 2",
      "Confirm no counterpart: Ostania, passage 2",
      "Not a point: Ostania, passage 2",
      "Confirm: the link between Velmora, passage 2, and Ostania, passage 2",
      "Reject: the link between Velmora, passage 2, and Ostania, passage 2",
      null,
    ]);
  });

  it("has one key for both, and one for each side", () => {
    show(makeView(undefined, undefined, REVIEW));
    const both = screen.getByRole<HTMLButtonElement>("button", {
      name: "Neither has a counterpart in the part stored",
    });
    expect(both.value).toMatch(/^no-counterpart\|\d+-\d+\|\d+-\d+\|review$/);
    const keys = screen.getAllByRole("button").map((button) => button.getAttribute("data-key"));
    expect(keys).toEqual(["a", "g", "d", "g", "y", "x", "o"]);
  });

  it("does not ask again for a given answer, and offers to undo it", () => {
    show(makeReviewedView([{ kind: "link-confirmed", of: "l2 r2" }], REVIEW));
    expect(buttons()).not.toContain("Confirm: the link between Velmora, passage 2, and Ostania, passage 2");
    expect(buttons()).toContain(
      "Undo: what you said about the link between Velmora, passage 2, and Ostania, passage 2",
    );
  });

  it("says which reviewers disagree", () => {
    const said: Said[] = [
      { kind: "link-confirmed", of: "l2 r2", author: "Ben" },
      { kind: "link-rejected", of: "l2 r2", author: "Cem", note: "Another truce." },
    ];
    const container = show(makeReviewedView(said, REVIEW));
    expect(container.textContent).toContain("Reviewers disagree. Ben: linked; Cem: rejected.");
    expect(container.textContent).toContain("Cem: “Another truce.”");
  });

  const DISPUTED: Said[] = [
    { kind: "link-confirmed", of: "l2 r2", author: "Ben" },
    { kind: "link-rejected", of: "l2 r2", author: "Cem" },
  ];
  const SETTLES = [
    "Settle as confirmed: the link between Velmora, passage 2, and Ostania, passage 2",
    "Settle as rejected: the link between Velmora, passage 2, and Ostania, passage 2",
  ];
  const settleButtons = () => buttons().filter((label) => label?.startsWith("Settle"));

  it("offers those who may do so to settle a disagreement", () => {
    show(makeReviewedView(DISPUTED, { ...REVIEW, visitor: EDITOR }));
    expect(settleButtons()).toEqual(SETTLES);
    const [button] = screen.getAllByRole<HTMLButtonElement>("button", { name: /^Settle as confirmed/ });
    expect(button?.value).toMatch(/^link-confirmed\|\d+-\d+\|\d+-\d+\|review\|settles$/);
  });

  it("does not offer it to others, nor where nobody disagrees", () => {
    show(makeReviewedView(DISPUTED, REVIEW));
    show(makeReviewedView(DISPUTED.slice(0, 1), { ...REVIEW, visitor: EDITOR }));
    expect(settleButtons()).toEqual([]);
  });

  it("says who settled it and who said otherwise, then and since, and offers to undo it", () => {
    const settled: Said[] = [
      ...DISPUTED,
      { kind: "link-confirmed", of: "l2 r2", author: "Ana", settles: true },
      { kind: "link-rejected", of: "l2 r2", author: "Dan" },
    ];
    const container = show(makeReviewedView(settled, { ...REVIEW, visitor: EDITOR }));
    expect(container.textContent).toContain(
      "Confirmed by Ana on 1 January 2030, settling a disagreement; Cem said otherwise; Dan has since said otherwise",
    );
    expect(settleButtons()).toEqual(SETTLES.slice(1));
    expect(buttons()).toContain("Undo this decision: the link between Velmora, passage 2, and Ostania, passage 2");
    // Settling is not an opinion: Ana is still asked for hers.
    expect(buttons()).toContain("Confirm: the link between Velmora, passage 2, and Ostania, passage 2");
  });

  it("quotes texts and reviewers as text, each in its own direction", () => {
    const said: Said[] = [
      { kind: "link-confirmed", of: "l2 r2", author: "بنيامين" },
      { kind: "link-rejected", of: "l2 r2", author: "<b>Cem</b>", note: HOSTILE_TEXTS[0]! },
    ];
    const container = show(makeReviewedView(said, REVIEW));
    expect(container.textContent).toContain(HOSTILE_TEXTS[0]);
    expect(container.querySelector("script, img, b")).toBeNull();
    expect(within(container).getAllByText("بنيامين")[0]?.tagName).toBe("BDI");
    for (const quotation of container.querySelectorAll("blockquote")) expect(quotation.dir).toBe("auto");
  });
});
