import { describe, expect, it } from "vitest";
import { cutQuotation } from "./cut-quotation";

/** Cuts a text of one passage at the words that are marked. */
function cut(text: string, ...marked: string[]): string {
  const marks = marked.map((words) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, weight: 1.5 };
  });
  const { start, end } = cutQuotation(text, { start: 0, end: text.length }, marks);
  return text.slice(start, end);
}

const LONG =
  "The Secretary reiterated the need for Velmora to adhere to its international obligations in all their parts and urged the release of those unjustly detained.";

describe("cutQuotation", () => {
  it("keeps a short passage whole", () => {
    expect(cut("They urged the release of all detainees, and left.", "urged")).toBe(
      "They urged the release of all detainees, and left.",
    );
  });

  it("keeps the clause that carries the point", () => {
    expect(cut(LONG, "urged")).toBe("urged the release of those unjustly detained.");
  });

  it("drops who said it where the words that count come after “that”", () => {
    const text =
      "In the long conversation that the two of them had, the President once more stated that Velmora will never accept the annexation of the northern islands.";
    expect(cut(text, "never", "annexation")).toBe("Velmora will never accept the annexation of the northern islands.");
  });

  it("never cuts between the items of a list", () => {
    const text =
      "He stressed in detail, as he had at the last summit of the alliance in spring, that the safety and security of the nuclear plants and of the people who work in them must be guaranteed.";
    expect(cut(text, "safety")).toContain("safety and security of the nuclear plants");
  });

  it("ends before what hangs on the words that carry the point", () => {
    const text =
      "They condemned the attack on the harbour, which had been planned for many weeks by people whose names are not known to anyone in either of the two capitals.";
    expect(cut(text, "condemned")).toBe("They condemned the attack on the harbour");
  });

  it("gives offsets into the whole text, in UTF-16 code units", () => {
    const text = `😀 ${LONG}`;
    const start = text.indexOf("urged");
    const passage = { start: 3, end: text.length };
    expect(cutQuotation(text, passage, [{ start, end: start + 5, weight: 1.5 }])).toEqual({ start, end: text.length });
  });

  it("gives the whole passage where it has no clauses to cut", () => {
    const text = "x".repeat(400);
    expect(cut(text)).toBe(text);
  });
});
