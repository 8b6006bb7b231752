import fc from "fast-check";
import { expect, it } from "vitest";
import { compareByCodeUnit, defaultSideOrder } from "./default-side-order";

const revision = (call: string, position: number, slug = "velmora-mfa", number = 1) => ({
  number,
  readout: { slug, position, call: { slug: call } },
});

const revisions = fc.record({
  number: fc.integer({ min: 1, max: 2 }),
  readout: fc.record({
    slug: fc.constantFrom("a", "b"),
    position: fc.nat(1),
    call: fc.record({ slug: fc.constantFrom("a", "b") }),
  }),
});

it("Readouts of one call are in its order, revisions of one readout in theirs", () => {
  const [first, second] = [revision("a", 0, "z"), revision("a", 1, "b")];
  expect([second, first].sort(defaultSideOrder)).toEqual([first, second]);
  const [older, newer] = [revision("a", 0, "z", 9), revision("a", 0, "z", 10)];
  expect([newer, older].sort(defaultSideOrder)).toEqual([older, newer]);
});

it("Readouts of two calls are in the order of the calls, whatever place each has in its own", () => {
  const [first, second] = [revision("2030-01-01-call", 3), revision("2030-01-02-call", 0)];
  expect([second, first].sort(defaultSideOrder)).toEqual([first, second]);
});

it("The order of the arguments never matters, and neither of two equals comes first", () => {
  fc.assert(
    fc.property(revisions, revisions, (one, other) => {
      expect(Math.sign(defaultSideOrder(one, other)) + Math.sign(defaultSideOrder(other, one))).toBe(0);
      expect(defaultSideOrder(one, one)).toBe(0);
    }),
  );
});

it("Strings are ordered by their code units, the shorter first where one begins the other", () => {
  expect(["b", "2024-04", "B", "2024"].sort(compareByCodeUnit)).toEqual(["2024", "2024-04", "B", "b"]);
  expect(compareByCodeUnit("a", "a")).toBe(0);
});
