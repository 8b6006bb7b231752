import { describe, expect, it } from "vitest";
import { loadResources } from "../../resources/load";
import { markAlone } from "../index";

function alone(text: string, counterpart: string, shared = "") {
  const start = shared === "" ? -1 : text.indexOf(shared);
  const spans = start < 0 ? [] : [{ start, end: start + shared.length }];
  const linked = { text, passage: { start: 0, end: text.length }, counterparts: [counterpart], shared: spans };
  return markAlone({ ...linked, language: "en" }, loadResources()).map((span) => text.slice(span.start, span.end));
}

describe("markAlone", () => {
  it("marks the clause that the counterpart does not have", () => {
    expect(
      alone(
        "They discussed the peace treaty, which would bring economic benefits to the entire region.",
        "The peace treaty was discussed.",
      ),
    ).toEqual([expect.stringMatching(/^which would bring economic benefits.*region$/)]);
  });

  it("does not mark what is said in other words that are known to be alike", () => {
    expect(alone("They discussed the armistice.", "The ceasefire was discussed.", "armistice")).toEqual([]);
  });

  it("marks no single word", () => {
    expect(alone("They discussed the fragile ceasefire.", "The ceasefire was discussed.")).toEqual([]);
  });

  it("marks nothing in a passage if its counterpart has all of it", () => {
    expect(alone("They discussed trade tariffs.", "They discussed trade tariffs in Geneva.")).toEqual([]);
  });
});
