import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CoverageBar } from "./coverage-bar";

/** The widths of the confirmed, likely and possible shares, in this order. */
function widths(passages: { total: number; likely: number; possible: number }, confirmed: number) {
  const { container } = render(
    <CoverageBar side="left" coverage={{ passages: { ...passages, weak: 0 } }} progress={{ confirmed }} />,
  );
  expect(container.firstElementChild?.getAttribute("aria-hidden")).toBe("true");
  return [...container.querySelectorAll("svg")].map((part) => part.getAttribute("width"));
}

describe("CoverageBar", () => {
  it("gives each level its share of all points, confirmed ones apart from likely ones", () => {
    expect(widths({ total: 8, likely: 4, possible: 2 }, 1)).toEqual(["12.5%", "37.5%", "25%"]);
  });

  it("never shows more as confirmed than has a counterpart", () => {
    expect(widths({ total: 4, likely: 1, possible: 0 }, 3)).toEqual(["25%", "0%", "0%"]);
  });

  it("is empty for a text without points", () => {
    expect(widths({ total: 0, likely: 0, possible: 0 }, 0)).toEqual(["0%", "0%", "0%"]);
  });
});
