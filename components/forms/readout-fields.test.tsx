import { fireEvent, render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { newForm, withFaults, type FormState } from "@/lib/forms/form-state";
import { ReadoutFields } from "./readout-fields";

const PARTY = { slug: "us", name: "United States", adjective: "US" };
const ISSUERS = [{ slug: "us-state", name: "US Department of State", kind: "foreign-ministry" as const, party: PARTY }];

function show(state: FormState) {
  render(<ReadoutFields row={1} rows={2} state={state} issuers={ISSUERS} />);
  return within(screen.getByRole("group", { name: "Readout 2" }));
}

const isOpen = (label = "New issuer") => screen.getByText(label).closest("details")?.open;

describe("ReadoutFields", () => {
  it("has a stored issuer by its name", () => {
    const input = show(newForm({ "readouts.1.issuer.name": "US Department of State" })).getByLabelText("Issuer");
    expect((input as HTMLInputElement).value).toBe("US Department of State");
    expect(input.getAttribute("list")).toBe("existing-issuers");
    expect(isOpen()).toBe(false);
  });

  it("shows the fields of a new issuer where one was typed", () => {
    show(newForm({ "readouts.1.issuer.name": "Ministry of Velmora" }));
    expect(screen.getByText("Ministry of Velmora").closest("details")?.open).toBe(true);
  });

  it("offers to add an issuer as soon as an unknown name is typed", () => {
    const input = show(newForm({})).getByLabelText("Issuer");
    fireEvent.input(input, { target: { value: "Ministry of Velmora" } });
    const details = screen.getByText("Ministry of Velmora").closest("details");
    expect([details?.open, details?.querySelector("summary")?.textContent]).toEqual([
      true,
      "Add Ministry of Velmora as a new issuer",
    ]);
    fireEvent.input(input, { target: { value: "us department of state" } });
    expect(isOpen()).toBe(false);
  });

  it("shows the fields of a new issuer where one of them is wrong", () => {
    show(withFaults({}, [{ name: "readouts.1.issuer.kind", message: "Choose the kind of issuer." }]));
    expect(isOpen()).toBe(true);
    expect(screen.getByText("Choose the kind of issuer.")).toBeDefined();
  });
});
