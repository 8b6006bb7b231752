import { describe, expect, it } from "vitest";
import { byline } from "./wording-review";

describe("a byline", () => {
  it("names the revisions that something was said of, where they were others", () => {
    const at = "2026-11-22T08:00:00.000Z";
    expect(byline({ author: "Ana", at, carriedFrom: null })).toBe("by Ana on 22 November 2026");
    expect(byline({ author: "Ana", at, carriedFrom: { left: 1, right: 2 } })).toBe(
      "by Ana on 22 November 2026, carried over from revisions 1 and 2",
    );
  });
});
