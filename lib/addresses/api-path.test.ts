import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fillPath,
  inApi,
  inFrame,
  isInApi,
  isInFrame,
  nextPath,
  readMirrored,
  splitAddress,
  withPassage,
} from "./api-path";
import { parseQuery } from "./query-values";

describe("readMirrored", () => {
  it.each([
    ["/api/v1/calls/a", "/api/v1", "/calls/a", ""],
    ["/api/v1/calls/a/b..c/judgements", "/api/v1", "/calls/a/b..c", "/judgements"],
    ["/api/v1/calls/a/b..c/notes", "/api/v1", "/calls/a/b..c", "/notes"],
    ["/api/v1/dyads/a..b/rows/x%20y", "/api/v1", "/dyads/a..b", "/rows/x%20y"],
    ["/api/v1/readouts/a:b/revisions", "/api/v1", "/readouts/a:b/revisions", ""],
    ["/api/v1/readouts/a:b/revisions/2", "/api/v1", "/readouts/a:b/revisions", "/2"],
    ["/embed/c/werc8gmrzge196qv", "/embed", "/c/werc8gmrzge196qv", ""],
  ])("takes %s apart", (path, root, page, below) => expect(readMirrored(path)).toEqual({ root, page, below }));

  it.each(["/api", "/api/v1", "/api/v2/calls", "/calls/a", "/embed", "/embedded/c/x", ""])("is null for %o", (path) =>
    expect(readMirrored(path)).toBe(null),
  );

  it("gives a page back that is below a root", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(\/[a-z]{1,5}){1,3}$/), (page) => {
        for (const path of [inApi(page), inFrame(page)]) {
          const read = readMirrored(path)!;
          expect(read.root + read.page + read.below).toBe(path);
        }
      }),
    );
  });
});

it("Programs and frames have addresses of their own", () => {
  expect(["/api", "/api/", "/api/v1/calls", "/apis", "/calls/api/x"].map(isInApi)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  expect(["/embed", "/embed/c/x", "/c/embed/x"].map(isInFrame)).toEqual([false, true, false]);
});

it("A filled path names what is meant, whatever the name", () => {
  expect(fillPath("/calls/{call}/{pair}", { call: "a", pair: "b@1..c" })).toBe("/api/v1/calls/a/b@1..c");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 10 }), (row) => {
      const path = fillPath("/dyads/{pair}/rows/{row}", { pair: "a..b", row });
      expect(decodeURIComponent(path.split("/").at(-1)!)).toBe(row);
      expect(path.split("/")).toHaveLength(7);
    }),
  );
});

it("The next page has the same query behind another entry", () => {
  const path = nextPath("/api/v1/calls", { party: ["a", "b"], q: "x & y", kind: undefined, after: "c" }, "d");
  expect(parseQuery(path.split("?")[1]!)).toEqual({ party: ["a", "b"], q: "x & y", after: "d" });
});

it("A passage is added to a path with a query and to one without", () => {
  expect([withPassage("/c/x", "left-3"), withPassage("/c/x?reader=model", "left-3"), withPassage("/c/x", "")]).toEqual([
    "/c/x?passage=left-3",
    "/c/x?reader=model&passage=left-3",
    "/c/x",
  ]);
});

it.each([
  [
    "https://parallax.example/c/x?view=list#left-3",
    { origin: "https://parallax.example", path: "/c/x?view=list", anchor: "left-3" },
  ],
  ["javascript:alert(1)", null],
  ["/c/x", null],
  ["", null],
])("The address %o", (address, parts) => expect(splitAddress(address)).toEqual(parts));
