import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HOSTILE_TEXTS, makeReviewedView, makeView } from "@/lib/comparison/test-view";
import type { ComparisonView } from "@/lib/model/comparison-view";
import { NearestPassages } from "./nearest-passages";

/** Shows what stands in the place of a counterpart of the attack on the harbour; what comes nearest is given. */
function show(view: ComparisonView, scores: number[]) {
  const { absence } = view.rows.find(({ left }) => left[0]?.passage.id === "l3")!;
  const nearest = scores.map((score, index) => ({ passage: view.right.passages[index]!, score }));
  return render(<NearestPassages absence={{ ...absence!, nearest }} side="right" view={view} />).container;
}

describe("NearestPassages", () => {
  it("says only that none was found where nothing comes near", () => {
    const container = show(makeView(), []);
    expect(container.textContent).toBe("Not in the part stored of the Ostanian readout");
    expect(screen.queryByRole("group")).toBeNull();
  });

  it("folds what comes nearest, with how far it is from a counterpart and the way to it", () => {
    show(makeView(), [0.12, 0.03]);
    const folded = screen.getByRole<HTMLDetailsElement>("group");
    expect(folded.open).toBe(false);
    expect(folded.querySelector("summary")?.textContent).toBe("Not in the part stored of the Ostanian readout");
    expect(screen.getByText(/too little to be a counterpart/)).toBeDefined();
    const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(items[0]).toBe(
      "Ostania, 1 (12 in 100): On 2 January, Minister Ilves held a telephone conversation with Minister Marenov.",
    );
    expect(items[1]).toMatch(/^Ostania, 2 \(3 in 100\): /);
    expect(screen.getByRole("link", { name: /^Ostania ?, 2$/ }).getAttribute("href")).toBe("#right-2");
  });

  it("says what an analyst confirmed, with their name and the day", () => {
    const container = show(makeReviewedView([{ kind: "no-counterpart", of: "l3" }]), []);
    expect(container.textContent).toBe(
      "Not in the part stored of the Ostanian readout, confirmed by Ana on 1 January 2030",
    );
  });

  it("claims nothing across languages", () => {
    const container = show(makeView(undefined, undefined, { right: { language: "az" } }), []);
    expect(container.textContent).toMatch(/^Not compared with the Ostanian readout: it is in another language/);
    expect(container.textContent).not.toMatch(/no counterpart found|left out/i);
  });

  it("quotes what comes nearest as text, in its own direction", () => {
    const hostile = makeView(undefined, HOSTILE_TEXTS[0]);
    const container = show(hostile, [0.1]);
    expect(container.querySelector("q")?.textContent).toBe(hostile.right.passages[0]!.quotation);
    expect(container.querySelector("script, img")).toBeNull();
    expect(container.querySelector("q")?.getAttribute("dir")).toBe("auto");
  });
});
