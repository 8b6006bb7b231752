import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { makeNote, makeReviewedView, makeView } from "@/lib/comparison/view/test-view";
import type { ComparisonView, FacingView } from "@/lib/model/comparisons/comparison-view";
import { FacingPassage } from "./facing-passage";

const NEAR_TWINS = [
  "They met in Baku on 3 April 2024 and discussed the peace treaty with Armenia.",
  "They met in Baku on 3 April 2024 and discussed the draft peace treaty with Armenia in detail.",
] as const;

/** Renders the passage of the right side that faces the left one. */
function show(view: ComparisonView, left: string, changes: Partial<FacingView> = {}) {
  const row = view.rows.find((each) => each.left[0]?.passage.id === left)!;
  const facing = { ...row.right[0]!, ...changes };
  return render(<FacingPassage facing={facing} row={row} side="right" view={view} />).container;
}

const marked = (container: HTMLElement, tag: string) =>
  [...container.querySelectorAll(tag)].map(({ textContent }) => textContent);

describe("FacingPassage", () => {
  it("quotes the passage whole, with the words that both share marked", () => {
    const container = show(makeView(), "l2");
    expect(container.querySelector("blockquote")?.textContent).toBe(
      "The exchange of prisoners and the ceasefire were discussed.",
    );
    expect(marked(container, "mark")).toContain("ceasefire");
    expect(marked(container, "mark").join(" ")).not.toMatch(/\bwere\b/);
  });

  it("marks differences, and not what is shared, if the words are nearly the same", () => {
    const container = show(makeView(...NEAR_TWINS), "l1");
    expect(marked(container, "em").map((words) => words.trim())).toEqual(["draft", "in detail"]);
    expect(marked(container, "mark")).toEqual([]);
    expect(screen.getByText("Nearly the same words: differences are dotted.")).toBeDefined();
  });

  it("does not mention dots where nothing is dotted", () => {
    show(makeView(...NEAR_TWINS), "l1", { marks: { style: "differences", spans: [] } });
    expect(screen.getByText("Identical wording.")).toBeDefined();
  });

  it("is a link to its own address, by the name of its side and its number", () => {
    const container = show(makeView(), "l2");
    const number = screen.getByRole("link", { name: "Ostania, passage 2" });
    expect(number.getAttribute("href")).toBe("#right-2");
    expect(container.querySelector("#right-2")?.contains(number)).toBe(true);
  });

  it("says that it is quoted again, leads to its own row, and leaves its address to that", () => {
    const container = show(makeView(), "l2", { again: true, home: 3 });
    const leading = screen.getByRole("link", { name: /^Also in the row of/ });
    expect([leading.textContent, leading.getAttribute("href")]).toEqual(["Also in the row of Velmora, 3", "#right-2"]);
    expect(container.querySelector("#right-2")).toBeNull();
  });

  it("says why it is linked, folded away, and who confirmed it", () => {
    show(makeReviewedView([{ kind: "link-confirmed", of: "l2 r2" }]), "l2");
    expect(screen.getByText("Why linked").closest("details")?.open).toBe(false);
    expect(screen.getByText(/^Confirmed by/).textContent).toBe("Confirmed by Ana on 1 January 2030");
  });

  it("has judgement buttons only where something can be judged", () => {
    show(makeView(), "l2");
    expect(screen.queryByRole("button")).toBeNull();
    show(makeView(undefined, undefined, { reviewer: "Ana" }), "l2");
    expect(
      screen.getByRole("button", { name: "Confirm: the link between Velmora, passage 2, and Ostania, passage 2" }),
    ).toBeDefined();
    expect(
      screen.getByRole("button", { name: "Reject: the link between Velmora, passage 2, and Ostania, passage 2" }),
    ).toBeDefined();
  });

  it("leads to its neighbours where the rows have taken it out of its own order", () => {
    const next = { side: "right" as const, number: 3, direction: "up" as const };
    show(makeView(), "l2", { outOfOrder: { previous: null, next } });
    expect(screen.getByRole("link", { name: "Ostania, 3, further up" }).getAttribute("href")).toBe("#right-3");
  });

  it("shows its notes, and the way to those that are shown elsewhere", () => {
    const view = makeView(undefined, undefined, { notes: [makeNote(1, "l2 r2", "Order reversed.")] });
    const notes = [...view.rows.flatMap(({ left, right }) => [...left, ...right])].flatMap((facing) => facing.notes);
    show(view, "l2", { notes, notesElsewhere: [7] });
    expect(screen.getByText("Order reversed.")).toBeDefined();
    expect(screen.getByRole("link", { name: "See note 7, which is also on this passage" }).getAttribute("href")).toBe(
      "#note-7",
    );
  });

  it("leaves the direction of a text to the text, and says its language", () => {
    const view = makeView(undefined, "بحث الوزيران وقف إطلاق النار.", { right: { language: "ar" } });
    const row = view.rows.find(({ right }) => right.length > 0)!;
    render(<FacingPassage facing={row.right[0]!} row={row} side="right" view={view} />);
    const quotation = screen.getByText("بحث الوزيران وقف إطلاق النار.");
    expect([quotation.getAttribute("lang"), quotation.getAttribute("dir")]).toEqual(["ar", "auto"]);
  });

  it("makes the words bold in which two passages contradict each other", () => {
    const view = makeView("They agreed to extend the ceasefire.", "They did not agree to extend the ceasefire.");
    const [row] = view.rows;
    const { container } = render(<FacingPassage facing={row!.right[0]!} row={row!} side="right" view={view} />);
    expect([...container.querySelectorAll("strong")].map(({ textContent }) => textContent)).toEqual(["not agree"]);
    expect(container.textContent).toContain("One says the opposite of the other.");
  });
});
