import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HOSTILE_TEXTS, makeView } from "@/lib/comparison/view/test-view";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { NearestPassages } from "./nearest-passages";

/** Renders passages of the right side, the first as the nearest. */
function show(view: ComparisonView, scores: number[]) {
  const nearest = scores.map((score, index) => ({ passage: view.right.passages[index]!, score, isCandidate: false }));
  return render(<NearestPassages nearest={nearest} side="right" view={view} />).container;
}

describe("NearestPassages", () => {
  it("says how far each is from a counterpart, and leads to it", () => {
    show(makeView(), [0.12, 0.03]);
    expect(screen.getByText(/too weak to be a counterpart/)).toBeDefined();
    const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(items[0]).toBe(
      "Ostania, 1 (12 in 100): On 2 January, Minister Ilves held a telephone conversation with Minister Marenov.",
    );
    expect(items[1]).toMatch(/^Ostania, 2 \(3 in 100\): /);
    expect(screen.getByRole("link", { name: /^Ostania ?, 2$/ }).getAttribute("href")).toBe("#right-2");
  });

  it("quotes what comes nearest as text, in its own direction", () => {
    const hostile = makeView(undefined, HOSTILE_TEXTS[0]);
    const container = show(hostile, [0.1]);
    expect(container.querySelector("q")?.textContent).toBe(hostile.right.passages[0]!.quotation);
    expect(container.querySelector("script, img")).toBeNull();
    expect(container.querySelector("q")?.getAttribute("dir")).toBe("auto");
  });
});
