import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { editNotePath, newNotePath, notePath } from "./note-path";
import { formatNoteQuery, parseNoteQuery } from "./note-query";
import { parseNumber } from "./pair-names";
import { parseQuery } from "./query-values";
import { noteQueries } from "./test-addresses";

describe("the address of a new note", () => {
  it("names the selected passages, and can be read back as it was written", () => {
    const query = { pair: "a:b@1..a:c@1", left: "0-26", right: "3-9 31-58", author: "", reader: null };
    const path = newNotePath(query);
    expect(path).toBe("/notes/new?pair=a%3Ab%401..a%3Ac%401&left=0-26&right=3-9+31-58");
    expect(parseNoteQuery(Object.fromEntries(new URL(path, "http://localhost").searchParams))).toEqual(query);
    expect(newNotePath({ ...query, left: "", right: "" })).toBe("/notes/new?pair=a%3Ab%401..a%3Ac%401");
    expect(newNotePath({ pair: query.pair })).toBe("/notes/new?pair=a%3Ab%401..a%3Ac%401");
  });

  it("may name each passage in a field of its own, and one passage twice", () => {
    const query = { pair: ["x", "y"], left: ["0-26", "31-58", "0-26 60-70"], right: "", author: "Ana" };
    expect(parseNoteQuery(query)).toEqual({
      pair: "x",
      left: "0-26 31-58 60-70",
      right: "",
      author: "Ana",
      reader: null,
    });
  });

  it("can be read back as it was written, whatever its values", () => {
    fc.assert(
      fc.property(noteQueries, (query) => {
        expect(parseNoteQuery(parseQuery(formatNoteQuery(query)))).toEqual({ ...query });
      }),
    );
  });

  it("may say nothing at all", () => {
    expect(parseNoteQuery({})).toEqual({ pair: "", left: "", right: "", author: "", reader: null });
  });
});

it("A note is named by its number, and by nothing else", () => {
  expect([parseNumber("7"), notePath(7), editNotePath(7), editNotePath(7, 2)]).toEqual([
    7,
    "/notes/7",
    "/notes/7/edit",
    "/notes/7/edit?version=2",
  ]);
  expect(["", "0", "07", "-1", "1.5", "1e3", "new", "9".repeat(10), "７", "7 "].map(parseNumber)).toEqual(
    Array(10).fill(null),
  );
});
