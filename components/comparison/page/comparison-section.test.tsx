import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { makeView } from "@/lib/comparison/view/test-view";
import { FINDING_LABEL } from "@/lib/messages/comparisons/finding";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { ComparisonSection } from "./comparison-section";

const REVIEW = { query: { review: true } };

const PANEL = "How far the review is";

const show = (view: ComparisonView) =>
  render(<ComparisonSection opened={view} path="/calls/x" swapPath={null} panel={view.review && <p>{PANEL}</p>} />);

describe("ComparisonSection", () => {
  it("asks about each point in a review, in the place of the finding", () => {
    show(makeView(undefined, undefined, { ...REVIEW, reviewer: "Ana" }));
    expect(screen.getByText(PANEL)).toBeDefined();
    expect(screen.queryByRole("region", { name: FINDING_LABEL })).toBeNull();
  });

  it("keeps its finding if nothing can be reviewed, whatever the address asks for", () => {
    show(makeView(undefined, undefined, REVIEW));
    expect(screen.queryByText(PANEL)).toBeNull();
    expect(screen.getByRole("region", { name: FINDING_LABEL })).toBeDefined();
  });
});
