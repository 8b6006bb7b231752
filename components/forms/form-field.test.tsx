import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { newForm, withFaults, type FormState } from "@/lib/forms/form-state";
import { CALL_FIELDS } from "@/lib/schema/call-fields";
import { adding, correcting, type Field } from "@/lib/schema/field";
import { NOTE_FIELDS } from "@/lib/schema/note-fields";
import { READOUT_FIELDS } from "@/lib/schema/readout-fields";
import { FormField } from "./form-field";

const show = (field: Field, state: FormState) => render(<FormField field={field} state={state} />);

/** What a screen reader says after the name of a control. */
const descriptionOf = (control: HTMLElement) =>
  (control.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent)
    .join(" ");

describe("FormField", () => {
  it("is found by its label, holds the value and is described by its hint", () => {
    show(adding(CALL_FIELDS.title, "call."), newForm({ "call.title": "A call" }));
    const control = screen.getByRole<HTMLInputElement>("textbox", { name: "Title" });
    expect([control.name, control.value]).toEqual(["call.title", "A call"]);
    expect(descriptionOf(control)).toBe("Optional: we suggest one from the names.");
    expect(control.getAttribute("aria-invalid")).toBeNull();
  });

  it("says what is wrong with it after its hint, and is marked as invalid", () => {
    const faults = [{ name: "date", message: "The calendar has no such date." }];
    show(adding(CALL_FIELDS.date), withFaults({ date: "2031-02-30" }, faults));
    const control = screen.getByRole<HTMLInputElement>("textbox", { name: "Date" });
    expect(control.value).toBe("2031-02-30");
    expect(descriptionOf(control)).toBe(
      "For example 3 April 2024 or 2024-04-03; or April 2024 or 2024 if the day is not known. The calendar has no such date.",
    );
    expect(control.getAttribute("aria-invalid")).toBe("true");
  });

  it("says which readout a fault belongs to, if the form has several", () => {
    const faults = [{ name: "readouts.1.text", message: "The text is missing." }];
    show(adding(READOUT_FIELDS.text, "readouts.1."), withFaults({ "readouts.1.text": "" }, faults));
    expect(descriptionOf(screen.getByRole("textbox", { name: "Text" }))).toContain("Readout 2: The text is missing.");
  });

  it("asks a question with the answer beside it", () => {
    const confirmation = { name: "dateConfirmed", value: "2062-04-03", label: "Yes, it is right" };
    const faults = [{ name: "date", message: "Is the year right?", confirmation }];
    show(adding(CALL_FIELDS.date), withFaults({ date: "2062-04-03" }, faults));
    const answer = screen.getByRole<HTMLInputElement>("checkbox", { name: "Yes, it is right" });
    expect([answer.name, answer.value]).toEqual(["dateConfirmed", "2062-04-03"]);
  });

  it("adds to its hint what matters while a stored value is corrected", () => {
    show(correcting(READOUT_FIELDS.text), newForm({ text: "They met." }));
    expect(descriptionOf(screen.getByRole("textbox", { name: "Text" }))).toBe(
      "Exactly as published, up to 200,000 characters. A changed text becomes a new revision; the earlier ones stay.",
    );
  });

  it("offers its choices by their labels, with the stored one chosen", () => {
    show(correcting(CALL_FIELDS.kind), newForm({ kind: "video-call" }));
    const select = screen.getByRole<HTMLSelectElement>("combobox", { name: "Kind of call" });
    expect([...select.options].map(({ text }) => text)).toEqual(["phone call", "video call", "meeting"]);
    expect(select.value).toBe("video-call");
  });

  it("has the focus from the start where the form is for it, unless something is wrong", () => {
    const { unmount } = show(NOTE_FIELDS.text, newForm({}));
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Note" }));
    unmount();
    show(NOTE_FIELDS.text, withFaults({}, [], "Nothing was saved."));
    expect(document.activeElement).not.toBe(screen.getByRole("textbox", { name: "Note" }));
  });

  it("shows nothing if it is hidden", () => {
    const field: Field = { name: "pair", label: "", kind: "hidden" };
    render(
      <form aria-label="Note">
        <FormField field={field} state={newForm({ pair: "a..b" })} />
      </form>,
    );
    const form = screen.getByRole<HTMLFormElement>("form");
    expect(form.textContent).toBe("");
    expect(new FormData(form).get("pair")).toBe("a..b");
  });
});
