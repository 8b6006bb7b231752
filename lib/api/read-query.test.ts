import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callsQueryFields, parseCallsQuery, ALL_CALLS } from "../addresses/calls-query";
import { parsePatternQuery } from "../addresses/dyad-path";
import { formatQuery } from "../addresses/query-values";
import { callsQueries, patternQueries } from "../addresses/test-addresses";
import { Problem } from "./problem";
import { callsQuery, comparisonQuery, dyadQuery, namesQuery } from "./queries";
import { readQuery } from "./read-query";

const read = (query: string) => readQuery(callsQuery, new URLSearchParams(query));

describe("A query", () => {
  it("that has a parameter which the operation does not have is refused, with those it has", () => {
    const problem = readQuery(namesQuery, new URLSearchParams("page=2"));
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ name: "unknown-parameter", more: { known: ["after", "limit"] } });
  });

  it.each([
    ["kind=letter", "kind"],
    ["from=2024-13", "from"],
    ["party=a&party=b&party=c", "party"],
    ["limit=0", "limit"],
    ["limit=101", "limit"],
    ["q=a&q=b", "q"],
    [`q=${"a".repeat(301)}`, "q"],
    ["after=No%20slug", "after"],
  ])("%s is refused by the name of the parameter", (query, name) => {
    expect(read(query)).toMatchObject({ name: "invalid-parameter", more: { errors: [{ name }] } });
  });

  it("is read as the page of the list reads it, whatever of it is valid", () => {
    fc.assert(
      fc.property(callsQueries, (query) => {
        const values = read(formatQuery(callsQueryFields(query)).slice(1));
        expect(values).not.toBeInstanceOf(Problem);
        expect(parseCallsQuery(values as Record<string, unknown>)).toEqual(query);
      }),
    );
    expect(parseCallsQuery(read("") as Record<string, unknown>)).toEqual(ALL_CALLS);
  });

  it("of a dyad is read as its page reads it", () => {
    fc.assert(
      fc.property(patternQueries, (whole) => {
        const query = { ...whole, row: "", period: "" };
        const values = readQuery(dyadQuery, new URLSearchParams(formatQuery(Object.entries(query)).slice(1)));
        expect(parsePatternQuery(values as Record<string, unknown>)).toMatchObject(query);
      }),
    );
  });

  it("names one of the readers, or none", () => {
    expect(readQuery(comparisonQuery, new URLSearchParams("reader=model"))).toEqual({ reader: "model" });
    expect(readQuery(comparisonQuery, new URLSearchParams("reader=me"))).toBeInstanceOf(Problem);
  });
});
