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

  it("leaves the focus with a reader who is at a field already, and takes it once the form has been sent again", () => {
    const form = (state: Parameters<typeof ErrorSummary>[0]["state"] | null) => (
      <>
        <input />
        {state && <ErrorSummary state={state} />}
      </>
    );
    const { rerender } = render(form(null));
    screen.getByRole("textbox").focus();
    rerender(form({ faults: FAULTS, message: "Not saved." }));
    expect(document.activeElement).toBe(screen.getByRole("textbox"));
    rerender(form({ faults: FAULTS, message: "Still not saved." }));
    expect(document.activeElement).toBe(screen.getByRole("alert"));
  });

  it("says the message of the whole form instead of the usual one", () => {
    render(<ErrorSummary state={{ faults: [], message: "The call is in the trash now." }} />);
    expect(screen.getByRole("alert").textContent).toBe("The call is in the trash now.");
  });

  it("says which readout each fault belongs to", () => {
    const faults = [0, 1].map((row) => ({ name: `readouts.${row}.text`, message: "The text is missing." }));
    const values = { "readouts.0.issuer.name": "Ministry of Velmora", "readouts.1.text": "" };
    render(<ErrorSummary state={{ faults, message: null, values }} />);
    expect(screen.getAllByRole("link").map(({ textContent }) => textContent)).toEqual([
      "Readout 1, Ministry of Velmora: The text is missing.",
      "Readout 2: The text is missing.",
    ]);
  });

  it("is absent while nothing is wrong", () => {
    render(<ErrorSummary state={{ faults: [], message: null }} />);
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
