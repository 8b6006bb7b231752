import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { newForm, withFaults, type FormState } from "@/lib/forms/form-state";
import { ReadoutFields } from "./readout-fields";

const PARTY = { slug: "us", name: "United States", adjective: "US" };
const ISSUERS = [{ slug: "us-state", name: "US Department of State", kind: "foreign-ministry" as const, party: PARTY }];

function show(state: FormState) {
  render(<ReadoutFields row={1} rows={2} state={state} issuers={ISSUERS} />);
  return within(screen.getByRole("group", { name: "Readout 2" }));
}

const isOpen = () => screen.getByText("New issuer").closest("details")?.open;

describe("ReadoutFields", () => {
  it("offers the stored issuers, and a new one", () => {
    const select = show(newForm({})).getByRole<HTMLSelectElement>("combobox", { name: "Issuer" });
    expect([...select.options].map(({ text }) => text)).toEqual(["New issuer…", "US Department of State"]);
    expect(isOpen()).toBe(false);
  });

  it("shows the fields of a new issuer where one was typed", () => {
    show(newForm({ "readouts.1.issuer.name": "Ministry of Velmora" }));
    expect(isOpen()).toBe(true);
  });

  it("shows the fields of a new issuer where one of them is wrong", () => {
    show(withFaults({}, [{ name: "readouts.1.issuer.kind", message: "Choose the kind of issuer." }]));
    expect(isOpen()).toBe(true);
    expect(screen.getByText("Choose the kind of issuer.")).toBeDefined();
  });
});
