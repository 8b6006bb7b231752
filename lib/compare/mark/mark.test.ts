import { describe, expect, it } from "vitest";
import { compareTexts, diffLinks, diffTexts, diffWordsOf } from "../index";
import type { Comparison } from "../../model/comparisons/comparison";
import { loadResources } from "../../resources/load";

const FIRST = "The Ministers discussed the release of detained fishermen and a new ferry line between the two islands.";
const REPOST = "The ministers discussed the release of the detained fishermen and a ferry line between both islands.";
const ELSE = "Deputy Prime Minister Orlo thanked his hosts for the warm welcome in the mountain capital.";

function compared(left: string, right: string, languages: [string, string] = ["en", "en"]): Comparison {
  const made = compareTexts(
    { text: left, language: languages[0] },
    { text: right, language: languages[1] },
    loadResources(),
  );
  if (made.kind === "refusal") throw new Error(made.reason);
  return made;
}

const diffed = (left: string, right: string, languages?: [string, string]) =>
  diffWordsOf(compared(left, right, languages), { left, right });

describe("diffWordsOf", () => {
  it("gives back both texts by offsets if they are similar", () => {
    const diff = diffed(FIRST, REPOST);
    const parts = diff.kind === "diff" ? diff.parts : [];
    const side = (name: "left" | "right", text: string) =>
      parts.map((part) => text.slice(part[name].start, part[name].end)).join("");
    expect(side("left", FIRST)).toBe(FIRST);
    expect(side("right", REPOST)).toBe(REPOST);
  });

  it("gives no parts for texts that are too unlike, and says how little they share", () => {
    expect(diffed(FIRST, ELSE)).toEqual({ kind: "unlike", common: expect.closeTo(0.2, 0) });
  });

  it.each([
    ["ru", "Стороны обсудили поставки зерна.", "Стороны обсудили поставку зерна."],
    ["ar", "بحث الجانبان وقف إطلاق النار اليوم.", "بحث الوزيران وقف إطلاق النار اليوم."],
    ["hy", "Զրուցակիցները քննարկել են խաղաղության գործընթացը։", "Զրուցակիցները քննարկեցին խաղաղության գործընթացը։"],
  ])("never cuts a word of another alphabet in two (%s)", (language, left, right) => {
    const diff = diffed(left, right, [language, language]);
    const edges = diff.kind === "diff" ? diff.parts.flatMap((part) => [part.left.start, part.left.end]) : [];
    expect(edges.length).toBeGreaterThan(2);
    expect(edges.filter((at) => /\p{L}$/u.test(left.slice(0, at)) && /^\p{L}/u.test(left.slice(at)))).toEqual([]);
  });

  it("gives up on long texts that differ throughout", () => {
    const text = (word: string) => Array.from({ length: 6_000 }, (_, i) => `${word}${i}`).join(" ");
    expect(diffed(text("peace"), text("trade"))).toEqual({ kind: "too-many-differences" });
  });

  it("compares no words across languages", () => {
    expect(diffed(FIRST, REPOST, ["en", "az"])).toEqual({ kind: "other-language" });
  });
});

describe("diffLinks", () => {
  it("has each pair of linked passages word by word, including those that say the same in other words", () => {
    const texts = { left: `${ELSE} ${FIRST}`, right: `${REPOST} Trade grew by a third last year, the report adds.` };
    const pairs = diffLinks(compared(texts.left, texts.right), texts);
    expect(pairs.map(({ left, right }) => [left.id, right.id])).toContainEqual(["l2", "r1"]);
    const paraphrase = {
      left: "They spoke about peace talks in Berlin.",
      right: "The Berlin peace talks were discussed.",
    };
    const [pair] = diffLinks(compared(paraphrase.left, paraphrase.right), paraphrase);
    expect(pair?.parts.some(({ state }) => state === "onlyLeft")).toBe(true);
  });
});

describe("diffTexts", () => {
  const states = (isExact: boolean) =>
    diffTexts("“Peace  talks” – the Minister’s", '"peace talks" - The minister\'s', "en", isExact)!;

  it("takes case, quotes, dashes and spaces for differences only if it is asked to", () => {
    expect(states(false).map(({ state }) => state)).toEqual(["same"]);
    expect(states(true).length).toBeGreaterThan(1);
  });

  it("has offsets of both texts, even if typography gives them other lengths", () => {
    const [part] = states(false);
    expect([part!.left.end, part!.right.end]).toEqual([31, 30]);
  });
});
