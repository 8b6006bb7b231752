import { expect, it } from "vitest";
import { WHOLE_PATTERN } from "../../addresses/dyad-path";
import { describeFilters } from "./pattern-filters";

const ISSUERS = [{ slug: "mfa-a", name: "Ministry A" }];

it("A pattern as it is first opened is filtered by nothing", () => {
  expect(describeFilters(WHOLE_PATTERN, ISSUERS)).toEqual([]);
});

it("What a pattern is filtered by is said with the names of its issuers", () => {
  const query = { ...WHOLE_PATTERN, from: "2029", issuer: "mfa-a", kind: "meeting" as const, sort: "last" as const };
  expect(describeFilters(query, ISSUERS)).toEqual(["From: 2029", "Ministry A", "meeting", "Sort by: last seen"]);
  expect(describeFilters({ ...WHOLE_PATTERN, issuer: "merged" }, ISSUERS)).toEqual(["merged"]);
});
