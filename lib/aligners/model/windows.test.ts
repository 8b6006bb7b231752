import fc from "fast-check";
import { expect, it } from "vitest";
import { cutWindows } from "./windows";

it("shows short texts in one window", () => {
  expect(cutWindows([])).toEqual([{ from: 0, to: 0 }]);
  expect(cutWindows([100, 100])).toEqual([{ from: 0, to: 2 }]);
});

it("cuts 400 passages into windows that overlap", () => {
  const windows = cutWindows(Array.from({ length: 400 }, () => 120));
  expect(windows.map(({ from, to }) => [from, to])).toEqual([
    [0, 80],
    [76, 156],
    [152, 232],
    [228, 308],
    [304, 384],
    [380, 400],
  ]);
});

it("covers every passage in order, and always goes on", () => {
  const limits = fc.record({
    passages: fc.integer({ min: 1, max: 9 }),
    characters: fc.integer({ min: 1, max: 60 }),
    overlap: fc.integer({ min: 0, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 60 }), limits, (lengths, given) => {
      const windows = cutWindows(lengths, given);
      expect([windows[0]!.from, windows.at(-1)!.to]).toEqual([0, lengths.length]);
      windows.slice(1).forEach(({ from, to }, index) => {
        expect(from).toBeGreaterThan(windows[index]!.from);
        expect(from).toBeLessThanOrEqual(windows[index]!.to);
        expect(to).toBeGreaterThan(windows[index]!.to);
      });
    }),
  );
});
