import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HOSTILE_TEXTS, makeNote, makeReviewedView, makeView } from "@/lib/comparison/view/test-view";
import { WordDiff } from "./word-diff";

const LEFT = "They met in Baku on 3 April 2024 and discussed the peace treaty with Armenia.";
const RIGHT = "They met in Baku on 3 April 2024 and discussed the draft peace treaty with Armenia in detail.";

function show(left?: string, right?: string, language = "en") {
  const changes = { query: { view: "words" as const }, left: { language }, right: { language } };
  return render(<WordDiff view={makeView(left, right, changes)} path="/calls/x" />).container;
}

/** Words marked as one side's own, as a screen reader reads them. */
const marked = (container: HTMLElement) =>
  [...container.querySelectorAll("[data-state^=only]:not(li)")].map(({ textContent }) => textContent.trim());

/** The paragraph of the diff without our additions: names, notes for screen readers, passage numbers. */
function ownWords(container: HTMLElement): string {
  const copy = container.querySelector("p[dir=auto]")!.cloneNode(true) as HTMLElement;
  for (const ours of copy.querySelectorAll("[dir=ltr], bdi, sup")) ours.remove();
  return copy.textContent;
}

describe("WordDiff", () => {
  it("says which side has a word, because neither side inserted or deleted anything", () => {
    const container = show(LEFT, RIGHT);
    expect(marked(container)).toEqual(["[only Ostania: draft ]", "[only Ostania:  in detail]"]);
    expect(container.querySelector("ins, del")).toBeNull();
    expect(screen.getByText(/^only in the/, { selector: "span:nth-of-type(1)" }).textContent).toBe(
      "only in the Velmoran readout",
    );
  });

  it("has both texts whole where they are close", () => {
    expect(ownWords(show(LEFT, RIGHT))).toBe(RIGHT);
    expect(ownWords(show(RIGHT, LEFT))).toBe(RIGHT);
  });

  it("says why there is no word diff of unlike texts, and links to the aligned view", () => {
    show();
    expect(screen.getByText(/^Taken as a whole, the two texts are too different for a word diff/)).toBeDefined();
    const link = screen.getByRole("link", { name: "See them aligned by content" });
    expect(link.getAttribute("href")).toBe("/calls/x");
  });

  it("shows linked passages of unlike texts word by word, each in its own words", () => {
    show();
    const pairs = screen.getByRole("region", { name: "Linked passages, word by word" });
    const quotations = [...pairs.querySelectorAll("blockquote")].slice(-2).map(({ textContent }) => textContent);
    expect(quotations).toEqual([
      "They discussed the ceasefire in the border region and the exchange of prisoners.",
      "The exchange of prisoners and the ceasefire were discussed.",
    ]);
    expect(within(pairs).getAllByText("likely")).toHaveLength(quotations.length);
  });

  it("shows notes beside their pair, once, and below for passages in no pair", () => {
    const notes = [
      makeNote(7, "l2 r2", "On the link."),
      makeNote(8, "l3", "On the attack."),
      makeNote(9, "", "On all."),
    ];
    const said = [{ kind: "link-confirmed" as const, of: "l2 r2", note: "Looked twice." }];
    render(<WordDiff view={makeReviewedView(said, { notes, query: { view: "words" } })} path="/calls/x" />);
    const pair = screen.getByText("On the link.").closest("ol > li")!;
    expect(pair.textContent).toContain("Ana: “Looked twice.”");
    expect(screen.getAllByText("On the link.")).toHaveLength(1);
    expect(screen.getAllByText("On the attack.")).toHaveLength(1);
    expect(screen.queryByText("On all."), "is above the views").toBeNull();
  });

  it("shows the notes of judgements on a passage", () => {
    const said = [{ kind: "no-counterpart" as const, of: "l3", note: "Asked the embassy." }];
    render(<WordDiff view={makeReviewedView(said, { query: { view: "words" } })} path="/calls/x" />);
    expect(screen.getByText("Asked the embassy.", { exact: false })).toBeDefined();
  });

  it("never runs the words of one side into those of the other", () => {
    const container = show(
      "They met in Baku on 3 April and discussed peace in the region. They thanked each other.",
      "They met in Baku on 3 April and discussed peace in the South Caucasus. They thanked each other.",
    );
    expect(ownWords(container)).toContain("region South Caucasus");
  });

  it("leaves typography aside until it is asked for, by a link", () => {
    const container = show(LEFT, LEFT.replace("peace treaty", "Peace  Treaty"));
    expect(marked(container)).toEqual([]);
    const link = screen.getByRole("link", { name: "Show typographic differences too" });
    expect(link.getAttribute("href")).toBe("/calls/x?view=words&exact=1");
  });

  it("reads right to left where the texts do, also where they differ from their first word on", () => {
    const container = show(
      "بحث الوزيران في باكو وقف إطلاق النار وتبادل الأسرى بين البلدين يوم الأربعاء.",
      "ناقش الوزيران في باكو وقف إطلاق النار وتبادل الأسرى بين البلدين يوم الأربعاء.",
      "ar",
    );
    expect(marked(container)[0]).toMatch(/^\[only Velmora: 1?بحث/);
    // `dir="auto"` follows the first letter that has a direction and is not isolated.
    expect(ownWords(container)).toMatch(/^[\s[\]:]*بحث/);
  });

  it("shows words as they are, and runs nothing of them", () => {
    const text = `${HOSTILE_TEXTS[0]} and they discussed the peace treaty with Armenia`;
    const container = show(`${text}.`, `${text} in detail.`);
    expect(ownWords(container)).toContain(HOSTILE_TEXTS[0]);
    expect(container.querySelector("script, img")).toBeNull();
  });
});
