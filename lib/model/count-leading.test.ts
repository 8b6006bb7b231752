import { expect, it } from "vitest";
import { countLeading } from "./count-leading";

it("counts what passes at the beginning of an ordered list", () => {
  const numbers = [2, 3, 5, 5, 8];
  expect([1, 2, 4, 5, 8, 9].map((most) => countLeading(numbers, (number) => number <= most))).toEqual([
    0, 1, 2, 4, 5, 5,
  ]);
  expect(countLeading([], () => true)).toBe(0);
});
