import { expect, it } from "vitest";
import fc from "fast-check";
import { parseReadoutName } from "./pair-names";
import { parseQuery } from "./query-values";
import { readoutPath } from "./readout-path";
import { comparedRevisions, formatRevisionsQuery, parseRevisionsQuery } from "./revisions-query";
import { revisionsQueries } from "./test-addresses";

it("A readout's id is read back from its path", () => {
  const name = { call: "a-call", readout: "velmora-mfa-2" };
  expect(parseReadoutName(readoutPath(name, "edit").split("/")[2]!)).toEqual(name);
});

it.each(["a", "a:b:c", ":b", "a:", "../a:b", "A:b", "a:b@1", "a\0:b", `${"a".repeat(300)}:b`])(
  "%j is no readout's id",
  (id) => expect(parseReadoutName(id)).toBeNull(),
);

it.each([
  [{}, { from: 2, to: 3 }],
  [
    { from: "3", to: "1" },
    { from: 3, to: 1 },
  ],
  [
    { from: "0", to: "4" },
    { from: 2, to: 3 },
  ],
  [
    { from: ["1"], to: "1e0" },
    { from: 2, to: 3 },
  ],
])("Of three revisions the query %j compares %j", (query, compared) => {
  expect(comparedRevisions(parseRevisionsQuery(query), 3)).toEqual(compared);
});

it("One revision is compared with nothing", () => {
  expect(comparedRevisions({ from: 1, to: 1, saved: null }, 1)).toBeNull();
});

it("The query of a readout's revisions can be read back as it was written", () => {
  fc.assert(
    fc.property(revisionsQueries, (query) => {
      expect(parseRevisionsQuery(parseQuery(formatRevisionsQuery(query)))).toEqual({ ...query });
    }),
  );
});
