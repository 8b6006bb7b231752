import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCallsQuery, parseCallsQuery } from "./calls-query";
import { parseQuery } from "./query-values";
import { callsQueries } from "./test-addresses";

describe("the query of the list of calls", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(callsQueries, (query) => {
        expect(parseCallsQuery(parseQuery(formatCallsQuery(query)))).toEqual({ ...query });
      }),
    );
  });

  it("shows the list whatever it says", () => {
    expect(parseCallsQuery({ open: ["yes"], after: "../x" })).toEqual({ open: false, after: null });
    expect(parseCallsQuery({ open: ["1", "0"], after: "a".repeat(999) })).toEqual({ open: true, after: null });
  });
});
