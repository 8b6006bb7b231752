import { expect, it } from "vitest";
import { unpinnedSides } from "./review-path";

it("A page says for which sides it shows the latest revision", () => {
  expect(unpinnedSides("/calls/a?q=x@1..y@2")).toEqual(["left", "right"]);
  expect(unpinnedSides("/calls/a/x..y")).toEqual(["left", "right"]);
  expect(unpinnedSides("/calls/a/x@1..y?view=list")).toEqual(["right"]);
  expect(unpinnedSides("/compare/a:x..b:y@2/history")).toEqual(["left"]);
  expect(unpinnedSides("/compare/a:x@1..b:y@2")).toEqual([]);
});
