import { describe, expect, it } from "vitest";
import { countStates, countTopics, filterRows, type RowFilter } from "./filter";
import type { Passage } from "../../model/comparisons/comparison";
import type { Row } from "../../model/comparisons/rows";

const TEXTS = { left: "Sanctions came. Peace went.", right: "New sanctions." };
const passage = (id: string, start: number, end: number, topics: string[]): Passage => ({
  id,
  index: 0,
  paragraph: 0,
  start,
  end,
  topics,
});
const facing = (own: Passage, again = false) => ({ passage: own, link: null, again });
const SANCTIONS = facing(passage("l1", 0, 15, ["sanctions"]));
const PEACE = facing(passage("l2", 16, 27, ["peace"]));
const THEIRS = facing(passage("r1", 0, 14, ["sanctions"]));

const ROWS: Row[] = [
  { state: "shared", left: [SANCTIONS], right: [THEIRS] },
  { state: "onlyLeft", left: [PEACE], right: [] },
];
const ALL: RowFilter = { states: [], topic: "", search: "" };
const kept = (filter: Partial<RowFilter>) => filterRows(ROWS, { ...ALL, ...filter }, TEXTS).map(({ state }) => state);

describe("filterRows", () => {
  it("keeps everything if nothing is asked for", () => expect(kept({})).toEqual(["shared", "onlyLeft"]));
  it("keeps states", () => expect(kept({ states: ["onlyLeft", "possible"] })).toEqual(["onlyLeft"]));
  it("keeps a topic", () => expect(kept({ topic: "peace" })).toEqual(["onlyLeft"]));
  it("finds words within passages, whatever their case", () =>
    expect(kept({ search: "SANCTIONS" })).toEqual(["shared"]));
  it("combines its parts", () => expect(kept({ search: "sanctions", topic: "peace" })).toEqual([]));
});

describe("counts", () => {
  it("of states take topic and search into account", () => {
    expect(countStates(ROWS, { ...ALL, states: ["possible"], search: "went" }, TEXTS)).toEqual({
      shared: 0,
      possible: 0,
      onlyLeft: 1,
      onlyRight: 0,
      notAPoint: 0,
    });
  });

  it("of topics count each passage once, in its own place", () => {
    const again: Row = { state: "possible", left: [facing(SANCTIONS.passage, true)], right: [THEIRS] };
    expect(countTopics([...ROWS, again])).toEqual(
      new Map([
        ["sanctions", { left: 1, right: 2 }],
        ["peace", { left: 1, right: 0 }],
      ]),
    );
  });
});
