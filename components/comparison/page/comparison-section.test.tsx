import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { makeView } from "@/lib/comparison/view/test-view";
import { FINDING_LABEL } from "@/lib/messages/comparisons/finding";
import type { FormState } from "@/lib/forms/form-state";
import type { ComparisonView } from "@/lib/model/comparison-view";
import { ComparisonSection } from "./comparison-section";

const REVIEW = { query: { review: true } };

function show(view: ComparisonView, isPermanent: boolean) {
  const reviewing = { action: (before: FormState) => Promise.resolve(before), historyPath: "/calls/x/history" };
  render(
    <ComparisonSection opened={view} path="/calls/x" swapPath={null} reviewing={isPermanent ? null : reviewing} />,
  );
}

describe("ComparisonSection", () => {
  it("asks about each point in a review, in the place of the finding", () => {
    show(makeView(undefined, undefined, { ...REVIEW, reviewer: "Ana" }), false);
    expect(screen.getByRole("region", { name: "Review" })).toBeDefined();
    expect(screen.queryByRole("region", { name: FINDING_LABEL })).toBeNull();
  });

  it("keeps its finding where nothing can be reviewed, whatever the address asks for", () => {
    show(makeView(undefined, undefined, REVIEW), true);
    expect(screen.queryByRole("region", { name: "Review" })).toBeNull();
    expect(screen.getByRole("region", { name: FINDING_LABEL })).toBeDefined();
  });
});
