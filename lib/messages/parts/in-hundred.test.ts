import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inHundred } from "./in-hundred";
import { toText } from "./to-text";

describe("a share in 100", () => {
  it("is rounded, but never to nothing or to everything where it is not that", () => {
    expect([0, 0.001, 0.0099, 0.01, 0.704, 0.99, 0.995, 0.9999, 1].map((share) => toText(inHundred(share)))).toEqual([
      "0 in 100",
      "less than 1 in 100",
      "less than 1 in 100",
      "1 in 100",
      "70 in 100",
      "99 in 100",
      "more than 99 in 100",
      "more than 99 in 100",
      "100 in 100",
    ]);
  });

  it("is 100 in 100 only for everything, and 0 in 100 only for nothing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.nat(5_000), (whole, part) => {
        const said = toText(inHundred(Math.min(part, whole) / whole));
        expect(said === "100 in 100").toBe(part >= whole);
        expect(said === "0 in 100").toBe(part === 0);
      }),
    );
  });
});
