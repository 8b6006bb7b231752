import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closeTurns } from "./isolated-text";

describe("closeTurns", () => {
  it.each([
    ["plain words", ""],
    ["a \u202eb", "\u202c"],
    ["a \u202eb\u202c c", ""],
    ["a \u2067b", "\u2069"],
    ["a \u2066b \u202ec\u2069 d", ""],
    ["a \u2066b \u202ec", "\u202c\u2069"],
    ["a \u202eb \u2066c\u202c", "\u2069\u202c"],
    ["\u202c\u2069 nothing to end", ""],
    ["\u202eended by its line\nnot here", ""],
    ["line\n\u202b\u202dtwice", "\u202c\u202c"],
  ])("ends what %j leaves turned", (text, ends) => expect(closeTurns(text)).toBe(text + ends));

  it("takes nothing away, and has nothing left to end", () => {
    const sign = fc.constantFrom(..."\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\na");
    fc.assert(
      fc.property(fc.string({ unit: sign }), (text) => {
        const closed = closeTurns(text);
        expect(closed.startsWith(text)).toBe(true);
        expect(closeTurns(closed)).toBe(closed);
      }),
    );
  });
});
