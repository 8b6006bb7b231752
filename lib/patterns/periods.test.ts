import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stripsOf, sumPeriod } from "../model/dyads/period-cells";
import { buildPattern } from "./pattern";
import { groupColumns } from "./periods";
import { TOPICS, makeCall, patternCalls } from "./test-calls";

/** Dates from January 2020 on, the same number of months apart. */
const datesOf = (calls: number, months: number): string[] =>
  Array.from({ length: calls }, (_, i) => {
    const month = i * months;
    return `${2020 + Math.floor(month / 12)}-${String((Math.floor(month) % 12) + 1).padStart(2, "0")}-05`;
  });

const namesOf = (dates: string[], opened = "") =>
  groupColumns(dates, opened).map(({ period, calls }) => period ?? calls.length);

describe("the columns of a pattern", () => {
  it("are the calls, up to 60 of them, and quarters above", () => {
    expect(namesOf(datesOf(60, 1))).toEqual(Array.from({ length: 60 }, () => 1));
    expect(namesOf(datesOf(61, 1)).slice(0, 2)).toEqual(["2020-Q1", "2020-Q2"]);
  });

  it("are years where there would be too many quarters", () => {
    expect(namesOf(datesOf(100, 1)).slice(0, 2)).toEqual(["2020", "2021"]);
  });

  it("open a quarter as its calls, and a year as its calls or, where it has many, as its quarters", () => {
    expect(namesOf(datesOf(61, 1), "2020-Q2").slice(0, 5)).toEqual(["2020-Q1", 1, 1, 1, "2020-Q3"]);
    expect(namesOf(datesOf(100, 1), "2021").slice(0, 3)).toEqual(["2020", 1, 1]);
    const busy = [...datesOf(300, 1 / 12), ...datesOf(300, 1)].sort();
    expect(namesOf(busy, "2020").slice(0, 5)).toEqual(["2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4", "2021"]);
    expect(namesOf(busy, "2020-Q2")[1]).toBe(1);
  });

  it("put calls known only by year under that year", () => {
    expect(namesOf(["2020", ...datesOf(61, 1)]).slice(0, 2)).toEqual(["2020", "2020-Q1"]);
  });

  it("have each call once, in order, whatever is opened", () => {
    const opened = fc.constantFrom("", "2020", "2021-Q3", "1999");
    fc.assert(
      fc.property(fc.nat(400), fc.double({ min: 0.05, max: 4, noNaN: true }), opened, (calls, months, period) => {
        const dates = datesOf(calls, months);
        expect(groupColumns(dates, period).flatMap((group) => group.calls)).toEqual(dates.map((_, i) => i));
      }),
    );
  });
});

describe("a period", () => {
  const names = TOPICS.map((id) => ({ id, label: id }));

  it("counts each call once, and fills no bar beyond what the sides report", () => {
    fc.assert(
      fc.property(patternCalls, (calls) => {
        for (const { cells } of buildPattern(calls, names, { sort: "last", level: "found" }).rows) {
          const sum = sumPeriod(cells);
          const { both, open, neither } = sum;
          expect(both + sum["only-a"] + sum["only-b"] + open + neither).toBe(sum.comparable);
          expect(sum.comparable + sum.others).toBe(cells.length);
          const filled = stripsOf(sum, sum.comparable || 1);
          const width = (side: "a" | "b") => filled[side].reduce((total, strip) => total + strip.width, 0);
          expect([width("a"), width("b")]).toEqual([both + sum["only-a"], both + sum["only-b"]]);
        }
      }),
    );
  });

  it("says how many cells are confirmed", () => {
    const calls = [makeCall(0, { detained: "a!" }), makeCall(1, { detained: "a" }), makeCall(2, {})];
    const [row] = buildPattern(calls, names, { sort: "last", level: "found" }).rows;
    expect(sumPeriod(row!.cells)).toMatchObject({ "only-a": 2, neither: 1, comparable: 3, confirmed: 1 });
  });
});
