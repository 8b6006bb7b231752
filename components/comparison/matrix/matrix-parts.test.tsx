import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PLAIN_MATRIX } from "@/lib/addresses/call-path";
import { makeView } from "@/lib/comparison/view/test-view";
import type { MatrixPart } from "@/lib/model/comparisons/matrix-view";
import { MatrixParts } from "./matrix-parts";

function show(part: MatrixPart) {
  const { call, readout } = makeView().pair.left;
  render(<MatrixParts call={call} readout={readout} query={PLAIN_MATRIX} part={part} />);
  const links = screen.queryAllByRole("link");
  return links.map((link) => [
    link.textContent,
    new URL(link.getAttribute("href")!, "http://x/").searchParams.get("from"),
  ]);
}

describe("MatrixParts", () => {
  it("says which part is shown, and leads to those before and after it", () => {
    expect(show({ first: 101, last: 200, of: 3_488, before: 1, after: 201 })).toEqual([
      ["Passages before these", null],
      ["Passages after these", "201"],
    ]);
    expect(screen.getByRole("navigation").textContent).toContain("Passages 101 to 200 of 3,488.");
  });

  it("says nothing of a readout that is shown whole", () => {
    expect(show({ first: 1, last: 40, of: 40, before: null, after: null })).toEqual([]);
    expect(screen.queryByRole("navigation")).toBeNull();
  });
});
