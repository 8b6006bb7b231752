import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparisonAddress, parseComparisonQuery } from "./comparison-query";
import { VIEWS, STATES } from "../model/comparison-query";

const queries = fc.record({
  view: fc.constantFrom(...VIEWS),
  base: fc.constantFrom("left" as const, "right" as const),
  show: fc.subarray([...STATES]),
  topic: fc.constantFrom("", "sanctions"),
  q: fc.string({ maxLength: 40 }).map((text) => text.trim()),
  open: fc.boolean(),
  review: fc.boolean(),
  own: fc.boolean(),
  skip: fc.nat(500),
});

describe("comparison queries", () => {
  it("are read back from their addresses", () => {
    fc.assert(
      fc.property(queries, (query) => {
        const address = new URL(comparisonAddress("/calls/x", query), "http://localhost");
        expect(parseComparisonQuery(Object.fromEntries(address.searchParams))).toEqual(query);
      }),
    );
  });

  it("open the comparison whatever they are", () => {
    const plain = {
      view: "aligned",
      base: "left",
      show: [],
      topic: "",
      q: "",
      open: false,
      review: false,
      own: false,
      skip: 0,
    };
    const odd = { view: "x", base: ["right", "left"], show: "nothing", q: "a".repeat(999), open: "yes", skip: "-1" };
    expect(parseComparisonQuery(odd)).toEqual({ ...plain, base: "right" });
  });
});
