import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { makeReviewedView, makeView, type Said } from "@/lib/comparison/view/test-view";
import type { FormState } from "@/lib/forms/form-state";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { ReviewPanel } from "./review-panel";

const REVIEWING = { reviewer: "Ana" };
const REVIEW = { reviewer: "Ana", query: { review: true } };

function show(view: ComparisonView, answer: Partial<FormState> = {}) {
  const action = vi.fn((before: FormState) => Promise.resolve({ ...before, ...answer }));
  render(
    <ReviewPanel view={view} review={view.review!} path="/calls/x" historyPath="/calls/x/history" action={action} />,
  );
  return { action, panel: within(screen.getByRole("region", { name: "Review" })) };
}

describe("ReviewPanel", () => {
  it("says how far the review is, and leads into review mode and to the history", () => {
    const { panel } = show(makeReviewedView([{ kind: "link-confirmed", of: "l2 r2" }], REVIEWING));
    expect(panel.getByText("Reviewed 2 of 7 passages").closest("strong")).not.toBeNull();
    expect(panel.getByRole("link", { name: "Review" }).getAttribute("href")).toBe("/calls/x?review=1");
    expect(panel.getByRole("link", { name: "History" }).getAttribute("href")).toBe("/calls/x/history");
    expect(panel.queryByRole("heading", { level: 2, name: /point/ })).toBeNull();
  });

  it("says where reviewers disagree, and what is to be rechecked", () => {
    const said: Said[] = [
      { kind: "link-confirmed", of: "l2 r2" },
      { kind: "link-rejected", of: "l2 r2", author: "Ben" },
    ];
    const view = makeReviewedView(said, REVIEWING);
    const { panel } = show({ ...view, review: { ...view.review!, orphaned: 2 } });
    const differ = panel.getByRole("link", { name: /disagreement/ });
    expect(differ.textContent).toBe(
      `${view.disagreements.length} disagreement${view.disagreements.length > 1 ? "s" : ""}`,
    );
    expect(differ.getAttribute("href")).toBe("/calls/x/history#disagreements");
    const waiting = panel.getByRole("link", { name: "2 judgements to recheck" });
    expect(waiting.getAttribute("href")).toBe("/calls/x/history#look-again");
  });

  it("asks one question at a time in review mode, says how many are left, and lets it wait", () => {
    const view = makeView(undefined, undefined, REVIEW);
    const { panel } = show(view);
    expect(panel.getAllByRole("heading", { level: 2 })[0]?.textContent).toMatch(/\?$/);
    const { left } = view.review!.questions;
    expect(panel.getByText(`${left} questions left at most, most uncertain first.`)).toBeDefined();
    expect(panel.getByRole("link", { name: "Later" }).getAttribute("href")).toBe("/calls/x?review=1&skip=1");
    expect(panel.getByRole("link", { name: "Stop reviewing" }).getAttribute("href")).toBe("/calls/x");
  });

  it("says that nothing is left, and offers a second review", () => {
    const view = makeView(undefined, undefined, REVIEW);
    const questions = { open: 0, position: 0, secondReview: 4, left: 0 };
    const { panel } = show({ ...view, review: { ...view.review!, question: null, questions } });
    expect(panel.getByText(/^Nothing is left to review\./)).toBeDefined();
    expect(panel.getByRole("link", { name: "Second review (4)" })).toBeDefined();
  });

  it("offers to undo only where something can be undone", () => {
    show(makeView(undefined, undefined, REVIEWING));
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    cleanup();
    show(makeReviewedView([{ kind: "link-confirmed", of: "l2 r2" }], REVIEWING));
    expect(screen.getByRole("button", { name: "Undo" })).toBeDefined();
    expect(screen.queryByRole("button", { name: "Redo" })).toBeNull();
  });

  it("sends what is said under the reviewer’s name, and says what was done", async () => {
    const { action } = show(makeReviewedView([{ kind: "link-confirmed", of: "l2 r2" }], REVIEWING), {
      message: "Undone.",
    });
    await act(async () => {
      fireEvent.click(screen.getByRole("button", { name: "Undo" }));
      await Promise.resolve();
    });
    expect((await screen.findByText("Undone.")).closest("[role=status]")).not.toBeNull();
    const sent = action.mock.lastCall as unknown as [FormState, FormData];
    expect(sent[1].get("author")).toBe("Ana");
  });

  it("offers to undo at the reviewer’s name again once the toast is dismissed", async () => {
    const answer = { message: "Undone.", done: 1 };
    show(makeReviewedView([{ kind: "link-confirmed", of: "l2 r2" }], REVIEWING), answer);
    await act(async () => {
      fireEvent.click(screen.getByRole("button", { name: "Undo" }));
      await Promise.resolve();
    });
    expect((await screen.findByRole("button", { name: "Undo" })).closest("label, p")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByText("Undone.")).toBeNull();
    const undo = screen.getByRole("button", { name: "Undo" });
    expect(undo.dataset.key).toBe("u");
  });

  it("says what is wrong as an alert", async () => {
    const faults = [{ name: "author", message: "Say your name." }];
    show(makeReviewedView([{ kind: "link-confirmed", of: "l2 r2" }], REVIEWING), { faults });
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect((await screen.findByText("Say your name.")).getAttribute("role")).toBe("alert");
  });
});
