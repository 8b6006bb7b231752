import { expect, it } from "vitest";
import { WHOLE_PATTERN } from "../../addresses/dyad-path";
import { toText } from "../parts/to-text";
import { describeFilters, filterSentence } from "./pattern-filters";

const NAMES = { issuers: [{ slug: "mfa-a", name: "Ministry A" }], topic: null };

it("A pattern as it is first opened is filtered by nothing", () => {
  expect(describeFilters(WHOLE_PATTERN, NAMES)).toEqual([]);
});

it("What a pattern is filtered by is said with the names of its issuers", () => {
  const query = { ...WHOLE_PATTERN, from: "2029", issuer: "mfa-a", kind: "meeting" as const, sort: "last" as const };
  expect(describeFilters(query, NAMES)).toEqual(["From: 2029", "Ministry A", "meeting", "Sort by: last seen"]);
  expect(describeFilters({ ...WHOLE_PATTERN, issuer: "merged" }, NAMES)).toEqual(["merged"]);
  const rows = (asked: string, topic: string | null) =>
    describeFilters({ ...WHOLE_PATTERN, rows: asked }, { ...NAMES, topic });
  expect(rows("concepts", null)).toEqual(["Rows: concepts"]);
  expect(rows("border", "Borders")).toEqual(["Rows: concepts of: Borders"]);
});

it("A figure or a permanent link says by what it is filtered, where it is", () => {
  const query = { ...WHOLE_PATTERN, from: "2029", level: "confirmed" as const };
  expect(toText(filterSentence({ query, options: NAMES })!)).toBe("Filter (From: 2029 · Count: confirmed only)");
  expect(filterSentence({ query: WHOLE_PATTERN, options: NAMES })).toBeNull();
});
