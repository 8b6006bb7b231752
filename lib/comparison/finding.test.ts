import { describe, expect, it } from "vitest";
import { toText } from "../messages/to-text";
import { makeReviewedView, makeView } from "./test-view";

const WHOLE = { right: { extent: "full" } } as const;

describe("the finding of a view", () => {
  it("cuts its words from the stored text, and says where it is cut", () => {
    const view = makeView(undefined, undefined, WHOLE);
    for (const { quotes } of view.finding)
      for (const { passage, span, words, isCut } of quotes) {
        expect(view[passage.side].text.slice(span.start, span.end)).toBe(words);
        expect(isCut).toEqual({ before: span.start > passage.start, after: span.end < passage.end });
      }
    expect(view.finding.length).toBeGreaterThan(0);
  });

  it("says how sure each line is, and claims less of a partial quotation", () => {
    const leftOut = { kind: "no-counterpart", of: "l3" } as const;
    const first = (view: ReturnType<typeof makeView>) => view.finding[0]!;
    expect(toText(first(makeReviewedView([leftOut], WHOLE)).chip)).toBe("confirmed left out");
    expect(toText(first(makeReviewedView([leftOut])).chip)).toBe("confirmed not in the part stored");
    expect(first(makeView(undefined, undefined, WHOLE)).level).toBe("none");
  });

  it("keeps openings out, which are marked as boilerplate", () => {
    const { left, finding } = makeView(undefined, undefined, { knowsBoilerplate: true });
    expect(left.passages.map(({ boilerplate }) => boilerplate)).toEqual(["opening", undefined, undefined, undefined]);
    expect(finding.flatMap(({ quotes }) => quotes.map(({ passage }) => passage.id))).not.toContain("l1");
  });

  it("stays the same whatever the filters keep", () => {
    const filtered = makeView(undefined, undefined, { ...WHOLE, query: { show: ["shared"] } });
    expect(filtered.finding.length).toBe(makeView(undefined, undefined, WHOLE).finding.length);
  });
});
