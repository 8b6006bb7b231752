import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { withRouter } from "../test-router";
import { RunningImport } from "./running-import";

const wrapper = withRouter();

const cancel = () => Promise.resolve();
const job = { id: 1, name: "calls.json", state: "running" as const, outcome: null, progress: null, isOwn: true };

describe("The import of a large file", () => {
  it("says how far it is, and can be cancelled", () => {
    const progress = { stage: "storing" as const, done: 4_250, total: 20_000 };
    render(<RunningImport job={{ ...job, progress }} cancel={cancel} />, { wrapper });
    const bar = screen.getByRole("progressbar", {
      name: /^Importing calls.json ?: 4,250 of 20,000 calls stored, all of which become visible at the end\.$/,
    });
    expect([bar.getAttribute("value"), bar.getAttribute("max")]).toEqual(["4250", "20000"]);
    expect(screen.getByRole("button", { name: "Cancel the import" })).toBeDefined();
  });

  it("cannot be cancelled by another server than the one that runs it", () => {
    render(<RunningImport job={{ ...job, isOwn: false }} cancel={cancel} />, { wrapper });
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getByText("It is running on another server.")).toBeDefined();
  });

  it("lists its faults with their lines at the end", () => {
    const faults = { shown: [{ line: 7, place: "call x", message: "The text is missing." }], total: 1 };
    render(<RunningImport job={{ ...job, state: "failed", outcome: { kind: "faults", faults } }} cancel={cancel} />, {
      wrapper,
    });
    expect(screen.getByRole("status").textContent).toBe(
      "calls.json: Nothing was imported: 1 fault found.Line 7 call x: The text is missing.",
    );
  });

  it("says that nothing was stored if it was cancelled, or the server stopped", () => {
    const { rerender } = render(<RunningImport job={{ ...job, state: "cancelled" }} cancel={cancel} />, { wrapper });
    expect(screen.getByRole("status").textContent).toContain("was cancelled. Nothing of it was stored.");
    rerender(<RunningImport job={{ ...job, state: "failed" }} cancel={cancel} />);
    expect(screen.getByRole("status").textContent).toContain("Nothing of it was stored: send the file again.");
  });
});
