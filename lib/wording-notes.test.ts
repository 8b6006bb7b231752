import { expect, it } from "vitest";
import { noteByline, sayNoted } from "./wording-notes";

const NAMES = {
  left: { label: "Velmora", readout: "Velmoran readout" },
  right: { label: "Ostania", readout: "Ostanian readout" },
};

it("A note is its author's, since a day, and of the revisions that it was written on", () => {
  const version = { author: "Ana Petrova", at: "2026-11-22T05:06:00.000Z" };
  expect(noteByline(version, null)).toBe("Ana Petrova, 22 November 2026");
  expect(noteByline(version, { left: 1, right: 2 })).toBe(
    "Ana Petrova, 22 November 2026, carried over from revisions 1 and 2",
  );
});

it("A note is on the comparison, on passages of a readout, or on passages of both", () => {
  const say = (left: number, right: number) => sayNoted({ left: Array(left), right: Array(right) }, NAMES);
  expect([say(0, 0), say(1, 0), say(0, 2), say(1, 1)]).toEqual([
    "the comparison",
    "a passage of the Velmoran readout",
    "2 passages of the Ostanian readout",
    "a passage of the Velmoran readout and a passage of the Ostanian readout",
  ]);
});
