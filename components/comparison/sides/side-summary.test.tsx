import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { makeReviewedView, makeView } from "@/lib/comparison/view/test-view";
import type { Side } from "@/lib/model/comparisons/comparison";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { SideSummary } from "./side-summary";

function show(view: ComparisonView, side: Side = "left", canEdit = false) {
  const { label } = { left: { label: "Velmora" }, right: { label: "Ostania" } }[side];
  render(<SideSummary view={view} side={side} canEdit={canEdit} isStored />);
  return screen.getByRole("region", { name: `Source: ${label}` });
}

describe("SideSummary", () => {
  it("says at a glance how much has a counterpart", () => {
    expect(show(makeView()).textContent).toContain("2 of 4 points matched, 2 not in the part stored");
  });

  it("counts confirmed points separately, and those confirmed not to be in the part stored", () => {
    const said = [
      { kind: "link-confirmed" as const, of: "l2 r2" },
      { kind: "no-counterpart" as const, of: "l3" },
    ];
    expect(show(makeReviewedView(said)).textContent).toContain(
      "2 of 4 points matched (1 confirmed), 2 not in the part stored (1 confirmed)",
    );
  });

  it("says “left out” only for a readout stored in full, and only for confirmed points", () => {
    const said = [{ kind: "no-counterpart" as const, of: "r3" }];
    expect(show(makeReviewedView(said), "right").textContent).toContain("1 unmatched (1 confirmed left out)");
  });

  it("leaves passages that are no points out of every count, and says so", () => {
    const text = show(makeReviewedView([{ kind: "not-a-point", of: "l3" }])).textContent;
    expect(text).toContain("2 of 3 points matched");
    expect(text).toContain("1 not a point");
    expect(text).toContain("3 points · 39 words");
  });

  it("says that a quotation is partial, by whom, and from where", () => {
    const side = within(show(makeView(), "right"));
    expect(side.getByText("partial quotation").tagName).toBe("STRONG");
    expect(side.getByText("The Ostanian Times").closest("summary")?.textContent).toBe(
      "Official statement · partial quotation · as quoted by The Ostanian Times",
    );
    expect(side.getByRole("link", { name: "On the [phone] call" }).closest("p")?.textContent).toBe(
      "in On the [phone] call · published 2 January 2030 · revision 1",
    );
    expect(side.getByRole("link", { name: "On the [phone] call" }).getAttribute("rel")).toContain("nofollow");
  });

  it("offers to correct the readout only if it can be corrected", () => {
    expect(within(show(makeView())).queryByRole("link", { name: /^Edit/ })).toBeNull();
    expect(
      within(show(makeView(), "right", true)).getByRole("link", {
        name: "Edit the readout by Ministry of Foreign Affairs of Ostania",
      }),
    ).toBeDefined();
  });

  it("shows names as text, those of another direction isolated", () => {
    const sourceTitle = "<b>بيان</b>";
    show(makeView(undefined, undefined, { left: { sourceTitle } }));
    expect(screen.getByText(sourceTitle).tagName).toBe("BDI");
  });
});
