import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { FormState } from "@/lib/forms/form-state";
import { summariseReadout } from "@/lib/messages/form/guesses";
import { ReadoutFields } from "./readout-fields";

const PARTY = { slug: "us", name: "United States", adjective: "US" };
const ISSUERS = [{ slug: "us-state", name: "US Department of State", kind: "foreign-ministry" as const, party: PARTY }];

const VALUES = {
  "readouts.0.issuer.name": "US Department of State",
  "readouts.0.kind": "official-statement",
  "readouts.0.extent": "full",
  "readouts.0.language": "en",
  "readouts.0.text": "The Secretary spoke with the Minister.",
};
const GUESSES = ["readouts.0.issuer.name", "readouts.0.language"];

const show = (state: Partial<FormState>) =>
  render(
    <ReadoutFields
      row={0}
      rows={1}
      issuers={ISSUERS}
      state={{ values: VALUES, faults: [], message: null, ...state }}
    />,
  );

const summary = () => screen.getByText("change").closest("summary")!;
const isOpen = () => summary().closest("details")!.open;

describe("a part of a form that guesses filled in", () => {
  it("is one line to be checked, and follows what is typed", () => {
    show({ guesses: GUESSES });
    expect(isOpen()).toBe(false);
    expect(summary().textContent).toBe(
      "US Department of State · official statement · English · 6 words guess — change",
    );
    fireEvent.input(screen.getByLabelText("Language"), { target: { value: "fr" } });
    expect(summary().textContent).toContain("· French ·");
  });

  it.each([
    ["something is missing", { values: { ...VALUES, "readouts.0.language": "" } }],
    ["a new issuer needs its kind", { values: { ...VALUES, "readouts.0.issuer.name": "Ministry of Velmora" } }],
    ["something is wrong", { faults: [{ name: "readouts.0.publishedAt", message: "The calendar has no such date." }] }],
  ])("is open where %s", (_, state) => {
    show({ guesses: GUESSES, ...state });
    expect(isOpen()).toBe(true);
  });

  it("has no line to open where nothing was guessed", () => {
    show({ guesses: ["date"] });
    expect(screen.queryByText("change")).toBeNull();
  });

  it("does not mention what is unknown", () => {
    expect(summariseReadout({}, 0)).toEqual([]);
  });
});
