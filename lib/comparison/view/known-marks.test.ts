import { expect, it } from "vitest";
import { marksOfTexts } from "./known-marks";

it("Marks are remembered for exactly the two texts in which they were found, each on its side", () => {
  const marks = marksOfTexts({ left: "ab", right: "c" });
  marks.set("left 0-2", { style: "shared", spans: [] });
  expect(marksOfTexts({ left: "ab", right: "c" }).get("left 0-2")).toEqual({ style: "shared", spans: [] });
  for (const others of [
    { left: "a", right: "bc" },
    { left: "c", right: "ab" },
    { left: "ab", right: "d" },
  ])
    expect(marksOfTexts(others).size).toBe(0);
});
