import { describe, expect, it } from "vitest";
import { readUnsavedCall } from "./unsaved-call";
import { MAX_PARTIES } from "../schema/limits";
import { addPartyRow, moveRow, removeRow } from "./call-rows";

const unsaved = readUnsavedCall({
  "readouts.0.text": "a",
  "readouts.1.text": "b",
  "readouts.2.text": "c",
  "parties.0.principal": "x",
});
const texts = (changed: typeof unsaved) => changed.readouts.map(({ text }) => text).join("");

describe("rows of an unsaved call", () => {
  it("are moved and removed with all that is in them", () => {
    expect(texts(moveRow(unsaved, "readouts", 2, -1))).toBe("acb");
    expect(texts(removeRow(unsaved, "readouts", 0))).toBe("bc");
  });

  it("stay where there is nowhere to go", () => {
    for (const [at, step] of [
      [0, -1],
      [2, 1],
      [9, 1],
      [-1, 1],
    ] as const)
      expect(texts(moveRow(unsaved, "readouts", at, step))).toBe("abc");
    expect(removeRow(unsaved, "parties", 0).parties).toHaveLength(1);
  });

  it("are no more than a call may have", () => {
    let many = unsaved;
    for (let i = 0; i < 50; i++) many = addPartyRow(many);
    expect(many.parties).toHaveLength(MAX_PARTIES);
  });
});
