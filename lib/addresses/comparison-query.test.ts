import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatComparisonQuery, parseComparisonQuery, PLAIN_COMPARISON, swapQuery } from "./comparison-query";
import { parseQuery } from "./query-values";
import { comparisonQueries } from "./test-addresses";

describe("comparison queries", () => {
  it("are read back from their addresses", () => {
    fc.assert(
      fc.property(comparisonQueries, (query) => {
        expect(parseComparisonQuery(parseQuery(formatComparisonQuery(query)))).toEqual({ ...query });
      }),
    );
  });

  it("are the same once the sides are swapped twice", () => {
    fc.assert(
      fc.property(comparisonQueries, (query) => {
        expect(swapQuery(swapQuery(query))).toEqual({ ...query });
      }),
    );
  });

  it("open the comparison whatever they are", () => {
    const odd = { view: "x", base: ["right", "left"], show: "nothing", q: "a".repeat(999), open: "yes", skip: "-1" };
    expect(parseComparisonQuery(odd)).toEqual({ ...PLAIN_COMPARISON, base: "right" });
    expect(parseComparisonQuery({ show: ["shared", "onlyLeft,x"], q: { a: 1 }, skip: "1e3" })).toEqual({
      ...PLAIN_COMPARISON,
      show: ["shared", "onlyLeft"],
    });
  });
});
