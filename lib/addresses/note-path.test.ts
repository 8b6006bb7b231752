import { describe, expect, it } from "vitest";
import { newNotePath, notePath, readNoteId, readNoteQuery } from "./note-path";

describe("the address of a new note", () => {
  it("says what was chosen, and is read as it was written", () => {
    const query = { pair: "a:b@1..a:c@1", left: "0-26", right: "3-9 31-58", author: "" };
    const path = newNotePath(query);
    expect(path).toBe("/notes/new?pair=a%3Ab%401..a%3Ac%401&left=0-26&right=3-9+31-58");
    expect(readNoteQuery(Object.fromEntries(new URL(path, "http://localhost").searchParams))).toEqual(query);
    expect(newNotePath({ ...query, left: "", right: "" })).toBe("/notes/new?pair=a%3Ab%401..a%3Ac%401");
  });

  it("may name each passage in a field of its own, and one passage twice", () => {
    const query = { pair: ["x", "y"], left: ["0-26", "31-58", "0-26 60-70"], right: "", author: "Ana" };
    expect(readNoteQuery(query)).toEqual({ pair: "x", left: "0-26 31-58 60-70", right: "", author: "Ana" });
  });

  it("may say nothing at all", () => {
    expect(readNoteQuery({})).toEqual({ pair: "", left: "", right: "", author: "" });
  });
});

it("A note is named by its number, and by nothing else", () => {
  expect([readNoteId("7"), notePath(7), notePath(7, "edit"), notePath(7, "edit", 2)]).toEqual([
    7,
    "/notes/7",
    "/notes/7/edit",
    "/notes/7/edit?version=2",
  ]);
  expect(["", "0", "07", "-1", "1.5", "1e3", "new", "9".repeat(10), "７", "7 "].map(readNoteId)).toEqual(
    Array(10).fill(null),
  );
});
