import { describe, expect, it } from "vitest";
import { callsAddress, parseCallsQuery } from "./calls-query";

describe("the query of the list of calls", () => {
  it.each([
    { open: false, after: null },
    { open: true, after: null },
    { open: true, after: "2024-04-03-blinken-aliyev" },
  ])("is read as it was written: %o", (query) => {
    const { searchParams } = new URL(callsAddress(query), "http://localhost");
    expect(parseCallsQuery(Object.fromEntries(searchParams))).toEqual(query);
  });

  it("shows the list whatever it says", () => {
    expect(parseCallsQuery({ open: ["yes"], after: "../x" })).toEqual({ open: false, after: null });
    expect(parseCallsQuery({ open: ["1", "0"], after: "a".repeat(999) })).toEqual({ open: true, after: null });
  });
});
