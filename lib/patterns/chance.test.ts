import { expect, it } from "vitest";
import { chanceOfRun, chanceOfSilence, isRare } from "./chance";

it("A silence is likely where mentions are rare or calls many, and certain where there are none", () => {
  expect(chanceOfSilence({ calls: 10, mentions: 4, silent: 6 })).toBeCloseTo(1 / 210, 10);
  expect(chanceOfSilence({ calls: 444, mentions: 30, silent: 3 })).toBeCloseTo(0.81, 2);
  expect(chanceOfSilence({ calls: 10, mentions: 0, silent: 6 })).toBe(1);
  expect(chanceOfSilence({ calls: 10, mentions: 5, silent: 6 })).toBe(0);
});

it("A run in every call is measured by the other topics, a run in many by its own share", () => {
  expect(chanceOfRun({ calls: 6, alone: 6, run: 6, usual: 0.1 })).toBeCloseTo(1e-6, 12);
  expect(chanceOfRun({ calls: 6, alone: 6, run: 6, usual: 1 })).toBeCloseTo(0.5 ** 6, 10);
  expect(chanceOfRun({ calls: 444, alone: 90, run: 4, usual: 0.2 })).toBeCloseTo(0.64, 2);
});

it("What is rare among few topics is not among many", () => {
  expect([isRare(0.001, 30), isRare(0.02, 30)]).toEqual([true, false]);
});
