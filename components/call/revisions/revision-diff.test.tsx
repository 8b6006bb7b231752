import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { viewRevisions } from "@/lib/comparison/view/readouts";
import { HOSTILE_TEXTS } from "@/lib/comparison/view/test-view";
import type { RevisionsView } from "@/lib/model/calls/readout-views";
import { RevisionDiff } from "./revision-diff";

const viewOf = (from: string, to: string, language = "en"): RevisionsView =>
  viewRevisions({ number: 1, text: from, sha256: "aa" }, { number: 2, text: to, sha256: "bb" }, language);

const show = (view: RevisionsView) => render(<RevisionDiff view={view} />).container;

/** The words of the diff, without its key. */
const marked = (container: HTMLElement, tag: "ins" | "del") =>
  [...container.querySelectorAll(`p[dir=auto] ${tag}`)].map(({ textContent }) => textContent.trim());

/** The text of the diff, without our labels. */
function ownWords(container: HTMLElement): string {
  const copy = container.querySelector("p[dir=auto]")!.cloneNode(true) as HTMLElement;
  for (const ours of copy.querySelectorAll("[dir=ltr]")) ours.remove();
  return copy.textContent;
}

describe("RevisionDiff", () => {
  it("marks insertions and deletions, also for screen readers", () => {
    const container = show(viewOf("The ministers met in Baku.", "The ministers spoke in Baku today."));
    expect(marked(container, "del")).toEqual(["[deleted: met]"]);
    expect(marked(container, "ins").join(" ")).toMatch(/^\[inserted: spoke\] \[inserted: \s*today\]$/);
    expect(screen.getByRole("heading", { name: "From revision 1 to revision 2" })).toBeDefined();
  });

  it("contains both texts completely, each deletion beside what replaced it", () => {
    expect(ownWords(show(viewOf("They met in Baku.", "They met in Ganja.")))).toBe("They met in BakuGanja.");
  });

  it("says what the marks mean", () => {
    show(viewOf("They met.", "They spoke."));
    expect(screen.getByText("Inserted words").tagName).toBe("INS");
    expect(screen.getByText("deleted words").tagName).toBe("DEL");
  });

  it("says that nothing changed", () => {
    const container = show(viewOf("They met.", "They met."));
    expect(screen.getByText("The two texts are the same, character for character.")).toBeDefined();
    expect(container.querySelector("ins, del")).toBeNull();
  });

  it("shows both in full where a diff would mean nothing", () => {
    const container = show({ ...viewOf("They met.", "They spoke."), changes: { kind: "too-different" } });
    expect(screen.getByRole("region", { name: "Revision 1" }).textContent).toContain("They met.");
    expect(screen.getByRole("region", { name: "Revision 2" }).textContent).toContain("They spoke.");
    expect(container.querySelector("ins, del")).toBeNull();
  });

  it("reads right to left if the text does, even if its first word changed", () => {
    const container = show(viewOf("بحث الوزيران وقف إطلاق النار.", "ناقش الوزيران وقف إطلاق النار.", "ar"));
    expect(marked(container, "del")).toEqual(["[deleted: بحث]"]);
    // `dir="auto"` follows the first letter that has a direction.
    expect(ownWords(container)).toMatch(/^[\s[\]:]*بحث/);
  });

  it.each(HOSTILE_TEXTS)("shows %j as it is", (text) => {
    const container = show(viewOf(text, `${text} More.`));
    expect(ownWords(container)).toContain(text);
    expect(container.querySelector("script, img, code")).toBeNull();
  });
});
