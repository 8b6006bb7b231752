import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ErrorSummary } from "./error-summary";

const FAULTS = [{ name: "title", message: "The title is missing." }];

describe("ErrorSummary", () => {
  it("links each fault to its field, and takes the focus", () => {
    render(<ErrorSummary state={{ faults: FAULTS, message: null }} />);
    expect(screen.getByRole("link", { name: "The title is missing." }).getAttribute("href")).toBe("#title");
    expect(document.activeElement).toBe(screen.getByRole("alert"));
    expect(screen.getByText("Nothing was saved yet:")).toBeDefined();
  });

  it("says the message of the whole form instead of the usual one", () => {
    render(<ErrorSummary state={{ faults: [], message: "The call is in the trash now." }} />);
    expect(screen.getByRole("alert").textContent).toBe("The call is in the trash now.");
  });

  it("is absent while nothing is wrong", () => {
    render(<ErrorSummary state={{ faults: [], message: null }} />);
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
