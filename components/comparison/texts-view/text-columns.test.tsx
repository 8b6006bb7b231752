import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HOSTILE_TEXTS, LEFT_TEXT, makeReviewedView, makeView, type Said } from "@/lib/comparison/view/test-view";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { TextColumns } from "./text-columns";

const QUERY = { query: { view: "texts" as const } };

function show(view: ComparisonView) {
  const { container } = render(<TextColumns view={view} />);
  return { container, left: screen.getByRole("region", { name: "Velmora" }) };
}

const showReviewed = (said: Said[]) => show(makeReviewedView(said, QUERY));

/** A text as its column shows it, without our labels. */
const wordsOf = (column: HTMLElement) =>
  [...column.querySelectorAll("[data-state] > span:first-child")].map(({ textContent }) => textContent);

describe("TextColumns", () => {
  it("has each text whole, in its own order and paragraphs", () => {
    const { left } = show(makeView(undefined, undefined, QUERY));
    expect(wordsOf(left).join(" ")).toBe(LEFT_TEXT.replaceAll("\n\n", " "));
    expect(left.querySelectorAll("p[lang]")).toHaveLength(2);
  });

  it("leads from a passage to its counterpart by number, and says how sure it is in words and by a sign", () => {
    const { left } = show(makeView(undefined, undefined, QUERY));
    const reference = within(left).getByRole("link", { name: "likely counterpart: Ostania, passage 2" });
    expect([reference.textContent, reference.getAttribute("href")]).toEqual(["= 2", "#right-2"]);
    const right = within(screen.getByRole("region", { name: "Ostania" }));
    expect(right.getByRole("link", { name: "likely counterpart: Velmora, passage 2" })).toBeDefined();
  });

  it("has another sign and another word for each level", () => {
    const view = makeView(undefined, undefined, QUERY);
    const levels = ["confirmed", "likely", "possible", "disputed"] as const;
    const passage = view.texts!.left[0]!.passages.find(({ references }) => references.length > 0)!;
    const references = levels.map((level, i) => ({ ...passage.references[0]!, level, number: i + 1 }));
    const paragraph = { notes: [], passages: [{ ...passage, references }] };
    const { left } = show({ ...view, texts: { left: [paragraph], right: [] } });
    expect(
      within(left)
        .getAllByRole("link")
        .map((link) => [link.textContent, link.getAttribute("aria-label")]),
    ).toEqual([
      ["✓ 1", "confirmed counterpart: Ostania, passage 1"],
      ["= 2", "likely counterpart: Ostania, passage 2"],
      ["≈ 3", "possible counterpart: Ostania, passage 3"],
      ["? 4", "disputed counterpart: Ostania, passage 4"],
    ]);
  });

  it("gives foreign passages in English below their paragraph, each under its number", () => {
    const facts = {
      differs: new Map(),
      boilerplate: new Set<string>(),
      gists: new Map([["r2", "They spoke of prisoners."]]),
    };
    const readBy = { model: "qwen3:8b", promptVersion: "1", madeAt: "2030-01-03T10:00:00Z" };
    const readers = { other: null, translations: new Map(), translator: null, readBy, model: "qwen3:8b", facts };
    show(makeView(undefined, undefined, { ...QUERY, readers }));
    const right = within(screen.getByRole("region", { name: "Ostania" }));
    const gist = right.getByText(/They spoke of prisoners\./);
    expect(gist.textContent).toBe("Machine translation by qwen3:8b: They spoke of prisoners.");
    expect(gist.closest("[data-state]")).toBeNull();
    expect(right.getByRole("link", { name: /^Ostania/ }).getAttribute("href")).toBe("#right-2");
  });

  it("marks a passage that the other side does not have, and says who confirmed it", () => {
    const { left } = showReviewed([{ kind: "no-counterpart", of: "l3" }]);
    expect(left.querySelector("#left-3")?.textContent).toContain(
      "Not in the part stored of the Ostanian readout, confirmed by Ana on 1 January 2030",
    );
    expect(left.querySelector("#left-4")?.textContent).toMatch(/humanitarian aid\.\s+not in the part stored\s+$/);
  });

  it("says that reviewers disagree, where they do, to those who only read too", () => {
    const { left } = showReviewed([
      { kind: "link-confirmed", of: "l2 r2" },
      { kind: "link-rejected", of: "l2 r2", author: "Ben" },
    ]);
    expect(left.querySelector("#left-2")?.textContent).toContain("Reviewers disagree. Ana: linked; Ben: rejected.");
    expect(within(left).getByRole("link", { name: /counterpart, disputed: Ostania, passage 2/ })).toBeDefined();
    expect(within(left).queryByRole("button")).toBeNull();
  });

  it("shows texts in their own language and direction, and our labels in ours", () => {
    const text = `${HOSTILE_TEXTS[0]}\n\n${HOSTILE_TEXTS[9]}`;
    const view = makeView(text, undefined, { ...QUERY, left: { language: "ar" } });
    const { container, left } = show(view);
    expect(wordsOf(left)).toEqual(view.left.passages.map(({ quotation }) => quotation));
    expect(container.querySelector("script, img")).toBeNull();
    for (const paragraph of left.querySelectorAll("p"))
      expect([paragraph.getAttribute("lang"), paragraph.getAttribute("dir")]).toEqual(["ar", "auto"]);
    for (const link of within(left).queryAllByRole("link"))
      expect(link.closest("[lang='en'][dir='ltr']")).not.toBeNull();
  });

  it("shows the note of a judgement on a link once, at the left passage", () => {
    const { container, left } = showReviewed([{ kind: "link-confirmed", of: "l2 r2", note: "Looked twice." }]);
    expect(left.textContent).toContain("Ana: “Looked twice.”");
    expect(container.textContent.split("Looked twice.")).toHaveLength(2);
  });

  it("shows the notes of judgements on a passage, and on a rejected link", () => {
    const { container } = showReviewed([
      { kind: "no-counterpart", of: "l3", note: "Asked the embassy." },
      { kind: "link-rejected", of: "l2 r2", note: "Another exchange." },
    ]);
    expect(container.textContent).toContain("Asked the embassy.");
    expect(container.textContent).toContain("Another exchange.");
  });
});
