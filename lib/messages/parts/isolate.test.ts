import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balance, isolate } from "./isolate";

describe("balance", () => {
  it.each([
    ["plain words", "plain words"],
    ["a \u202eb", "a \u202eb\u202c"],
    ["a \u202eb\u202c c", "a \u202eb\u202c c"],
    ["a \u2067b", "a \u2067b\u2069"],
    ["a \u2066b \u202ec\u2069 d", "a \u2066b \u202ec\u2069 d"],
    ["a \u2066b \u202ec", "a \u2066b \u202ec\u202c\u2069"],
    ["a \u202eb \u2066c\u202c", "a \u202eb \u2066c\u202c\u2069\u202c"],
    ["\u202c nothing to end", "\u202c nothing to end"],
    ["a\u2069b", "\u2068a\u2069b"],
    ["\u202ea\u2069b\u2069", "\u2068\u2068\u202ea\u2069b\u2069"],
    ["\u202eended by its line\nnot here", "\u202eended by its line\nnot here"],
    ["line\n\u202b\u202dtwice", "line\n\u202b\u202dtwice\u202c\u202c"],
  ])("makes of %j a text that reaches no further", (text, balanced) => expect(balance(text)).toBe(balanced));

  const sign = fc.constantFrom(..."\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\na");

  it("takes nothing away, and has nothing left to balance", () => {
    fc.assert(
      fc.property(fc.string({ unit: sign }), (text) => {
        const balanced = balance(text);
        expect(balanced).toContain(text);
        expect(balance(balanced)).toBe(balanced);
      }),
    );
  });

  it("leaves no isolate open or over in a line", () => {
    fc.assert(
      fc.property(fc.string({ unit: sign }), (text) => {
        const line = balance(text.replaceAll("\n", ""));
        let depth = 0;
        for (const each of line) {
          if (/[\u2066-\u2068]/.test(each)) depth += 1;
          if (each === "\u2069") depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe("isolate", () => {
  it.each([
    ["Ana Petrova", false],
    ["Андрей, Հայաստան, 中国 “x” | * 12", false],
    ["أنا", true],
    ["עברית", true],
    ["x \u202ey", true],
    ["x\u200fy", true],
  ])("sets “%s” apart: %s", (text, isSetApart) => {
    expect(isolate(text)).toBe(isSetApart ? `\u2068${balance(text)}\u2069` : text);
  });
});
