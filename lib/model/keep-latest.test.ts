import { expect, it } from "vitest";
import { keepLatest } from "./keep-latest";

it("keeps the entries that were put in last, each once", () => {
  const kept = new Map<string, number>();
  for (const [index, key] of ["a", "b", "a", "c"].entries()) expect(keepLatest(kept, key, index, 2)).toBe(index);
  expect([...kept]).toEqual([
    ["a", 2],
    ["c", 3],
  ]);
});
