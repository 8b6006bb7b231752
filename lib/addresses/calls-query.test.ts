import { isChosen, toggleFacet } from "./calls-facets";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_CALLS, formatCallsQuery, parseCallsQuery } from "./calls-query";
import { parseQuery } from "./query-values";
import { callsQueries } from "./test-addresses";

describe("the query of the list of calls", () => {
  it("can be read back as it was written", () => {
    fc.assert(
      fc.property(callsQueries, (query) => {
        expect(parseCallsQuery(parseQuery(formatCallsQuery(query)))).toEqual({ ...query });
      }),
    );
  });

  it("shows the list whatever it says", () => {
    const hostile = {
      open: ["yes"],
      after: "../x",
      kind: "rumour",
      from: "soon",
      language: "<b>",
      state: ["x", "reviewed"],
    };
    expect(parseCallsQuery(hostile)).toEqual(ALL_CALLS);
    expect(parseCallsQuery({ q: "\ud800 a", after: "a".repeat(999), sort: "relevance" })).toEqual({
      ...ALL_CALLS,
      q: "a",
      sort: "relevance",
    });
  });

  it("keeps the address that the list of open reviews had", () => {
    expect(parseCallsQuery({ open: "1" })).toEqual({ ...ALL_CALLS, state: "needs-review" });
  });

  it("takes a choice of a facet and gives it back", () => {
    const dyad = toggleFacet({ ...ALL_CALLS, after: "a" }, "dyad", "ostania velmora");
    expect(dyad).toEqual({ ...ALL_CALLS, parties: ["ostania", "velmora"] });
    expect(isChosen({ ...dyad, parties: ["velmora", "ostania"] }, "dyad", "ostania velmora")).toBe(true);
    expect(toggleFacet(dyad, "dyad", "ostania velmora")).toEqual(ALL_CALLS);
    expect(toggleFacet(toggleFacet(ALL_CALLS, "year", "2023"), "year", "2024")).toMatchObject({
      from: "2024",
      to: "2024",
    });
  });
});
