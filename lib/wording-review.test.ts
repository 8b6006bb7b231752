import { describe, expect, it } from "vitest";
import { makeEvent } from "./review/test-review";
import { byline, remarksOf } from "./wording-review";

describe("a byline", () => {
  it("names the revisions that something was said of, where they were others", () => {
    const at = "2026-11-22T08:00:00.000Z";
    expect(byline({ author: "Ana", at, carriedFrom: null })).toBe("by Ana on 22 November 2026");
    expect(byline({ author: "Ana", at, carriedFrom: { left: 1, right: 2 } })).toBe(
      "by Ana on 22 November 2026, carried over from revisions 1 and 2",
    );
  });
});

it("A remark turns nothing but itself, not its closing mark either", () => {
  const kind = "no-counterpart";
  const judgement = { ...makeEvent({ id: 1, kind, note: "See\n\u202ethis" }), kind } as const;
  expect(remarksOf([{ author: "Ana", verdict: kind, judgement, isImplied: false }])).toEqual([
    "Ana: “See \u202ethis\u202c”",
  ]);
});
