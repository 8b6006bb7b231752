import { describe, expect, it } from "vitest";
import { makeView } from "../../comparison/view/test-view";
import { gatherRows, itemKey } from "./row-items";

describe("gatherRows", () => {
  const view = makeView(undefined, undefined, { knowsBoilerplate: true });
  const boilerplate = view.rows.find(({ state }) => state === "notAPoint")!;
  const point = view.rows.find(({ state }) => state !== "notAPoint")!;
  const keysOf = (rows: (typeof point)[]) => gatherRows(rows).map((item) => item.map(({ key }) => key));

  it("gathers boilerplate that follows each other, and names the item by its first row", () => {
    const rows = [point, { ...boilerplate, key: "a" }, { ...boilerplate, key: "b" }, { ...point, key: "c" }];
    expect(keysOf(rows)).toEqual([[point.key], ["a", "b"], ["c"]]);
    expect(gatherRows(rows).map(itemKey)).toEqual([point.key, "a", "c"]);
  });

  it("leaves what is unfolded by itself", () => {
    const rows = ["a", "b"].map((key) => ({ ...boilerplate, key, isUnfolded: true }));
    expect(keysOf(rows)).toEqual([["a"], ["b"]]);
  });
});
