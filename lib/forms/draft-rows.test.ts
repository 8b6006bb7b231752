import { describe, expect, it } from "vitest";
import { readDraft } from "./call-draft";
import { MAX_PARTIES } from "../schema/limits";
import { addPartyRow, moveRow, removeRow } from "./draft-rows";

const draft = readDraft({
  "readouts.0.text": "a",
  "readouts.1.text": "b",
  "readouts.2.text": "c",
  "parties.0.principal": "x",
});
const texts = (changed: typeof draft) => changed.readouts.map(({ text }) => text).join("");

describe("rows of a draft", () => {
  it("are moved and removed with all that is in them", () => {
    expect(texts(moveRow(draft, "readouts", 2, -1))).toBe("acb");
    expect(texts(removeRow(draft, "readouts", 0))).toBe("bc");
  });

  it("stay where there is nowhere to go", () => {
    for (const [at, step] of [
      [0, -1],
      [2, 1],
      [9, 1],
      [-1, 1],
    ] as const)
      expect(texts(moveRow(draft, "readouts", at, step))).toBe("abc");
    expect(removeRow(draft, "parties", 0).parties).toHaveLength(1);
  });

  it("are no more than a call may have", () => {
    let many = draft;
    for (let i = 0; i < 50; i++) many = addPartyRow(many);
    expect(many.parties).toHaveLength(MAX_PARTIES);
  });
});
