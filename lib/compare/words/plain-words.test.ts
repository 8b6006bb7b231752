import { describe, expect, it } from "vitest";
import { isPlain } from "./plain-words";
import { foldWords } from "./words";

describe("isPlain", () => {
  it("knows the stock of readouts, and imports from what is important", () => {
    const text = "The Secretary reaffirmed that importance, and that of imports under the embargo.";
    const plain = foldWords(text, { start: 0, end: text.length }, "en").filter(isPlain);
    expect(plain.map(({ fold }) => fold)).toEqual(["secretary", "reaffirmed", "importance"]);
  });
});
