import { describe, expect, it } from "vitest";
import { newForm, withConflict, withFaults } from "./form-state";

describe("the state of a form", () => {
  it("has the values and nothing wrong when it is opened", () => {
    expect(newForm({ title: "A call" })).toEqual({ values: { title: "A call" }, faults: [], message: null });
  });

  it("keeps the values typed along with their faults", () => {
    const faults = [{ name: "title", message: "The title is missing." }];
    expect(withFaults({ title: " " }, faults)).toEqual({ values: { title: " " }, faults, message: null });
  });

  it("names the stored version after a conflict, so that the next attempt is saved on top of it", () => {
    const conflict = withConflict({ version: "1", title: "Ours" }, { version: "2", title: "Theirs" });
    expect(conflict.values).toEqual({ version: "2", title: "Ours" });
    expect(conflict.theirs).toEqual({ version: "2", title: "Theirs" });
    expect(conflict.message).toMatch(/^Somebody else saved changes/);
  });
});
