import { describe, expect, it } from "vitest";
import { nearestPassages } from "./nearest";

const PASSAGES = {
  left: [{ id: "l1" }, { id: "l2" }],
  right: [{ id: "r1" }, { id: "r2" }, { id: "r3" }],
};
const SCORES = [
  [0.9, 0.2, 0.02],
  [0.01, 0, 0.03],
];

describe("nearestPassages", () => {
  it("names the best of the other side for passages without a link", () => {
    expect(nearestPassages(PASSAGES, [{ left: "l1", right: "r1" }], SCORES, "left")).toEqual({
      l2: [
        { passage: "r3", score: 0.03 },
        { passage: "r1", score: 0.01 },
      ],
    });
  });

  it("says nothing if no passage on the other side resembles this one", () => {
    expect(nearestPassages(PASSAGES, [], [[0, 0, 0]], "right")).toEqual({});
  });

  it("names no more than two", () => {
    expect(nearestPassages(PASSAGES, [], SCORES, "left").l1).toHaveLength(2);
  });
});
