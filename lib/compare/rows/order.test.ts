import { describe, expect, it } from "vitest";
import { findBroken, orderShared } from "./order";
import type { ComparedText, Link } from "../../model/comparisons/comparison";
import type { Row } from "../../model/comparisons/rows";

const facing = (side: "l" | "r", n: number, again = false) => ({
  passage: { id: `${side}${n}`, index: n - 1, start: n, end: n + 1, paragraph: 0, topics: [] },
  link: null,
  again,
});
const row = (state: Row["state"], left: number[], right: number[]): Row => ({
  state,
  left: left.map((n) => facing("l", n)),
  right: right.map((n) => facing("r", n)),
});

describe("findBroken", () => {
  const rows = [
    row("shared", [1], [3]),
    row("onlyRight", [], [1]),
    row("onlyRight", [], [2]),
    row("onlyLeft", [2], []),
  ];

  it("says for both sides where a moved passage is in its own text", () => {
    expect(Object.fromEntries(findBroken(rows, "right"))).toEqual({
      r3: { previous: { index: 1, direction: "down" }, next: null },
      r2: { previous: null, next: { index: 2, direction: "up" } },
    });
  });

  it("finds nothing on the side whose order the rows keep", () => {
    expect(findBroken(rows, "left").size).toBe(0);
  });

  it("says nothing about neighbours that a filter hides, and about passages quoted again", () => {
    expect(findBroken(rows.slice(0, 2), "right").size).toBe(0);
    const again = [{ ...rows[1]!, right: [facing("r", 1), facing("r", 3, true)] }, rows[2]!];
    expect(findBroken(again, "right").size).toBe(0);
  });
});

describe("orderShared", () => {
  const text = (side: "l" | "r", n: number) =>
    ({ passages: Array.from({ length: n }, (_, i) => facing(side, i + 1).passage) }) as unknown as ComparedText;
  const link = (left: string, right: string, tier: Link["tier"] = "likely") => ({ left, right, tier }) as Link;

  it("places the shared points by each side's own order and counts what crosses", () => {
    const links = [link("l1", "r4"), link("l3", "r1"), link("l4", "r2"), link("l2", "r3", "possible")];
    const { left, right, ...rest } = orderShared({ left: text("l", 4), right: text("r", 4), links });
    expect([left.map(({ id }) => id), right.map(({ id }) => id)]).toEqual([
      ["l1", "l3", "l4"],
      ["r1", "r2", "r4"],
    ]);
    expect(rest).toEqual({
      links: [
        { left: 0, right: 2 },
        { left: 1, right: 0 },
        { left: 2, right: 1 },
      ],
      crossing: 2,
      comparable: 3,
    });
  });

  it("does not compare the order of two links of one passage", () => {
    const links = [link("l1", "r1"), link("l1", "r2")];
    expect(orderShared({ left: text("l", 1), right: text("r", 2), links })).toMatchObject({
      crossing: 0,
      comparable: 0,
    });
  });
});
