import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rateOf, rateWithError } from "./wilson";

const counts = fc
  .record({ of: fc.integer({ min: 1, max: 200 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ of, share }) => ({ of, n: Math.round(share * of) }));
const errors = fc.double({ min: 0, max: 1, noNaN: true });

describe("the interval of a rate", () => {
  it("is Wilson's interval, as in published tables", () => {
    const { low, high } = rateOf(8, 10);
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(["0.490", "0.943"]);
    expect(rateOf(3, 3)).toMatchObject({ low: expect.closeTo(0.438, 3), high: 1 });
  });

  it("never gets narrower when cells may be wrong, and is unchanged where a person confirmed every cell", () => {
    fc.assert(
      fc.property(counts, errors, ({ n, of }, error) => {
        const plain = rateOf(n, of);
        const allowing = rateWithError({ n, sure: 0, of, error });
        expect(allowing.low).toBeLessThanOrEqual(plain.low + 1e-12);
        expect(allowing).toMatchObject({ n, of, high: plain.high });
        expect(rateWithError({ n, sure: n, of, error })).toEqual(plain);
      }),
    );
  });

  it("counts only the right cells where a known share is wrong", () => {
    expect(rateWithError({ n: 10, sure: 0, of: 20, error: 0.2 }).low).toBeCloseTo(rateOf(8, 20).low);
    expect(rateWithError({ n: 10, sure: 5, of: 20, error: 0.2 }).low).toBeCloseTo(rateOf(9, 20).low);
    expect(rateWithError({ n: 0, sure: 0, of: 0, error: 0.2 })).toEqual(rateOf(0, 0));
  });
});
