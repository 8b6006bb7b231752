import { cleanup, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { makeReviewedView, makeView } from "@/lib/comparison/view/test-view";
import type { ReviewedLink } from "@/lib/model/reviews/reviewed-comparison";
import { LinkReasons } from "./link-reasons";

const LINK = makeView().links.find(({ left, right }) => left === "l2" && right === "r2")!;
const REASONS: ReviewedLink["reasons"] = [
  { kind: "concept", label: "Ceasefire or truce", left: [], right: [] },
  { kind: "term", label: "discussed", left: [], right: [] },
];

function show(link: ReviewedLink) {
  render(<LinkReasons link={link} />);
  const folded = screen.getByRole<HTMLDetailsElement>("group");
  return { folded, asked: folded.querySelector("summary")?.textContent, lines: folded.querySelector("p")?.textContent };
}

describe("LinkReasons", () => {
  it("says why, how sure the machine is, and by whose estimate, on request", () => {
    const machine = { tier: "likely" as const, score: 0.87, strength: "strong" as const };
    const { folded, asked, lines } = show({ ...LINK, machine, reasons: REASONS });
    expect(folded.open).toBe(false);
    expect(asked).toBe("Why linked");
    expect(lines?.split("\n")).toEqual([
      "Matched automatically: likely, a strong match, 87 in 100 by the machine’s own estimate.",
      "Concept: Ceasefire or truce",
      "Word: discussed",
    ]);
  });

  it("says “possible” of a link that is no more than that", () => {
    const machine = { tier: "possible" as const, score: 0.31, strength: "fair" as const };
    const { asked, lines } = show({ ...LINK, machine, tier: "possible", reasons: REASONS });
    expect(asked).toBe("Why possible");
    expect(lines).toMatch(/^Matched automatically: possible, a fair match, 31 in 100/);
  });

  it("says so where nothing that is shared would convince by itself: a lone number, or the wording", () => {
    const machine = { tier: "possible" as const, score: 0.31, strength: "fair" as const };
    for (const reason of [
      { kind: "number" as const, label: "3", left: [], right: [] },
      { kind: "wording" as const, label: "similar wording", left: [], right: [] },
    ]) {
      const { lines } = show({ ...LINK, machine, reasons: [reason] });
      expect(lines?.split("\n").at(-1)).toBe("No single word says why: the passages are alike as a whole");
      cleanup();
    }
  });

  it("does not attribute a link that a person added to the machine", () => {
    const view = makeReviewedView([{ kind: "link-added", of: "l4 r3" }]);
    const { asked, lines } = show(view.links.find(({ left }) => left === "l4")!);
    expect(asked).toBe("What the machine says");
    expect(lines).toBe("Not matched automatically.");
  });

  it("shows words as text, those of another direction isolated", () => {
    const reason = (label: string) => ({ kind: "term" as const, label, left: [], right: [] });
    const { folded, lines } = show({ ...LINK, reasons: [reason("<img src=x>"), reason("السلام")] });
    expect(lines).toContain("Word: <img src=x>, \u2068السلام\u2069");
    expect(folded.querySelector("img")).toBeNull();
  });
});
