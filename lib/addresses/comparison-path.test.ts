import { describe, expect, it } from "vitest";
import { chosenComparisonPath, comparisonPath, parseComparison, swappedPath } from "./comparison-path";
import { pinnedName } from "./pair-names";
import { MAX_SNAPSHOT_FORM_LENGTH, snapshotInput } from "../schema/snapshot-input";
import { MAX_SLUG_LENGTH } from "../model/limits";

const side = (call: string, readout: string, number: number) => ({
  call: { slug: call },
  readout: { slug: readout, revision: { number } },
});

describe("the address of a pair", () => {
  it("is under its call, or under /compare for two calls", () => {
    expect(comparisonPath({ left: side("a", "x", 1), right: side("a", "y", 2) })).toBe("/calls/a/x..y");
    expect(comparisonPath({ left: side("a", "x", 1), right: side("b", "x", 2) })).toBe("/compare/a:x..b:x");
  });

  it("with its revisions is what the form for a permanent link sends", () => {
    const long = "a".repeat(MAX_SLUG_LENGTH);
    const pair = pinnedName({ left: side(long, long, 1), right: side("b", "y-2", 20) });
    expect(pair).toBe(`${long}:${long}@1..b:y-2@20`);
    expect(snapshotInput.safeParse({ pair }).success).toBe(true);
    const longest = pinnedName({ left: side(long, long, 999_999_999), right: side(long, long, 999_999_999) });
    expect(snapshotInput.safeParse({ pair: longest }).success).toBe(true);
    expect(`pair=${encodeURIComponent(longest)}`.length).toBeLessThan(MAX_SNAPSHOT_FORM_LENGTH);
  });

  it.each(["a:x..b:y", "x@1..y@1", "a:x@1", "a:x@1..b:y@1..c:z@1", "A:x@1..b:y@1", ""])("rejects “%s”", (pair) =>
    expect(snapshotInput.safeParse({ pair }).success).toBe(false),
  );

  it("is swapped side by side, with its revisions", () => {
    expect(swappedPath(parseComparison("x@1..y", "a")!)).toBe("/calls/a/y..x@1");
    expect(swappedPath({ under: "snapshot", id: "0123456789abcdef" })).toBeNull();
  });

  it("is chosen by two fields, and by nothing less", () => {
    expect(chosenComparisonPath("a", { left: "x", right: "y" })).toBe("/calls/a/x..y");
    expect(chosenComparisonPath("a", { left: "x", right: "//elsewhere.example" })).toBeNull();
    expect(chosenComparisonPath("a", { left: "x" })).toBeNull();
  });
});
