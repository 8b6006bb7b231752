import { describe, expect, it } from "vitest";
import { findExcerpt, mayHaveTerm } from "./excerpt";
import { parseSearch } from "./parse-search";
import { foldText, searchWordsOf } from "./words";

const said = (query: string) => {
  const { all, none } = parseSearch(query);
  const write = ({ words, isPrefix }: (typeof all)[number]) => words.join(" ") + (isPrefix ? "*" : "");
  return [all.map(write), none.map(write)];
};

describe("the words of a text", () => {
  it.each([
    ["Ərdoğan", "erdogan"],
    ["İlham Əliyev", "ilham eliyev"],
    ["Zürich, Łódź", "zurich lodz"],
    ["Ёлка и Йод", "елка и иод"],
    ["أُسْرَة", "اسره"],
    ["王毅会见", "王 毅 会 见"],
    ["회담을", "회 담 을"],
    ["Japan–U.S. talks", "japan u s talks"],
    ["", ""],
  ])("are folded: %s", (text, folded) => expect(foldText(text)).toBe(folded));

  it("keep their offsets in the text", () => {
    const text = "Ərdoğan 🇦🇿 王毅";
    expect(searchWordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Ərdoğan", "王", "毅"]);
  });
});

describe("a search", () => {
  it.each([
    ["ceasefire border", [["ceasefire", "border"], []]],
    ['"border talks" -troops sanc*', [["border talks", "sanc*"], ["troops"]]],
    ['-"prisoners of war"', [[], ["prisoners of war"]]],
    ["“border talks” -„prisoners of war“", [["border talks"], ["prisoners of war"]]],
    ["« border talks » 「王毅」 ＂open end＂*", [["border talks", "王 毅", "open end*"], []]],
    ["an “open end", [["an", "open", "end"], []]],
    ["王毅", [["王 毅"], []]],
    ['an "open end -x', [["an", "open", "end", "x"], []]],
    ["Japan-U.S. --", [["japan u s"], []]],
    ["!!! …", [[], []]],
    ["(NEAR OR AND) *", [["near", "or", "and"], []]],
  ])("is read: %s", (query, parsed) => expect(said(query)).toEqual(parsed));
});

describe("an excerpt", () => {
  const TEXT = "They spoke of trade. Ərdoğan thanked the troops for the truce. Good day.";
  const PASSAGES = [
    { start: 0, end: 20 },
    { start: 21, end: 62 },
    { start: 63, end: 72 },
  ];

  it("is of the passage that has most of the search, with its hits", () => {
    const excerpt = findExcerpt(TEXT, PASSAGES, parseSearch('spoke erdogan "the troops"'))!;
    expect(excerpt.passage).toBe(1);
    expect(excerpt.parts.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(["Ərdoğan", "the troops"]);
    expect(excerpt.parts.map(({ text }) => text).join("")).toBe("Ərdoğan thanked the troops for the truce.");
  });

  it("is cut between words from a long passage, and finds a prefix", () => {
    const text = `${"word ".repeat(60)}sanctions ${"word ".repeat(60)}`.trim();
    const { parts } = findExcerpt(text, [{ start: 0, end: text.length }], parseSearch("sanc*"))!;
    expect([parts[0]!.text, parts.at(-1)!.text]).toEqual(["…", "…"]);
    expect(parts.find(({ isHit }) => isHit)?.text).toBe("sanctions");
    expect(parts[1]!.text).toMatch(/^word( word)* $/);
  });

  it("is looked for only in a text that has the first word of any term", () => {
    expect(mayHaveTerm("Talks on trade.", parseSearch('"steel tariffs" trad*'))).toBe(true);
    expect(mayHaveTerm("Talks on trade.", parseSearch('"trade talks" steel'))).toBe(true);
    expect(mayHaveTerm("Talks on trade.", parseSearch('"free trade" steel'))).toBe(false);
  });

  it("is none where nothing is found, or nothing was searched for", () => {
    expect(findExcerpt(TEXT, PASSAGES, parseSearch("war"))).toBeNull();
    expect(findExcerpt(TEXT, PASSAGES, parseSearch("-war"))).toBeNull();
  });
});
