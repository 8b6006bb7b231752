import { describe, expect, it } from "vitest";
import { loadResources } from "../../resources/load";
import { countWords, foldWords, wordCounter, wordsOf } from "./words";

const stems = (text: string, language = "en") =>
  foldWords(text, { start: 0, end: text.length }, language).map(({ stem }) => stem);

describe("foldWords", () => {
  it("gives offsets that cut the words out of the text", () => {
    const text = "The U.S.-Azerbaijan relationship grew by 3.5 percent.";
    const words = foldWords(text, { start: 4, end: text.length }, "en");
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
      "U.S.",
      "Azerbaijan",
      "relationship",
      "grew",
      "by",
      "3.5",
      "percent",
    ]);
  });

  const SAME: [string, string, string][] = [
    ["inflection", "negotiations", "negotiating"],
    ["British and American spelling", "defence", "defense"],
    ["-ise and -ize", "normalising", "normalizing"],
    ["-our and -or", "neighbouring", "neighboring"],
    ["possessives", "Azerbaijan’s", "Azerbaijan"],
    ["diacritics", "Erdoğan", "Erdogan"],
    ["country names with and without dots", "U.S.", "US"],
  ];
  it.each(SAME)("holds as the same word: %s", (_, one, other) => expect(stems(one)).toEqual(stems(other)));

  const DIFFERENT: [string, string, string][] = [
    ["the country and the pronoun", "US", "us"],
    ["й and и", "край", "краи"],
    ["numbers", "3.5", "35"],
  ];
  it.each(DIFFERENT)("holds apart: %s", (_, one, other) => expect(stems(one, "und")).not.toEqual(stems(other, "und")));

  it("folds inflection in Russian", () => expect(stems("переговоров", "ru")).toEqual(stems("переговоры", "ru")));

  it.each([
    ["fr", "l’accord", "accord"],
    ["fr", "qu’elle", "elle"],
    ["it", "dell’accordo", "accordo"],
  ])("reads through a vowel that is left out in %s: %s", (language, one, other) =>
    expect(stems(one, language)).toEqual(stems(other, language)),
  );
  it("takes a word for a capitalised one by its own first letter, not by that of what is elided before it", () => {
    const capitals = (text: string) =>
      foldWords(text, { start: 0, end: text.length }, "fr").map(({ isCapital }) => isCapital);
    expect(capitals("L’accord d’Oslo, à Genève")).toEqual([false, true, false, true]);
  });
  it("keeps the French denial before a vowel", () => expect(stems("n’ont", "fr")).not.toEqual(stems("ont", "fr")));

  it("cuts Chinese into words", () => {
    const text = "两国元首通电话";
    expect(countWords(text, { start: 0, end: text.length }, "zh-Hans")).toBeGreaterThan(2);
  });
});

describe("wordCounter", () => {
  const TEXT = "They discussed the trade. 两国元首通电话。";

  it("counts as `countWords` does, asked once or again, in each language", () => {
    const spans = [
      { start: 0, end: 25 },
      { start: 5, end: 14 },
      { start: 26, end: TEXT.length },
    ];
    for (const language of ["en", "zh-Hans", "en"]) {
      const expected = spans.map((span) => countWords(TEXT, span, language));
      const count = wordCounter(TEXT, language);
      expect([...spans.map(count), ...spans.map(wordCounter(TEXT, language))]).toEqual([...expected, ...expected]);
    }
  });
});

describe("wordsOf", () => {
  const functionWords = (text: string, language: string) =>
    wordsOf(text, { start: 0, end: text.length }, language, loadResources()).flatMap(({ isFunction, fold }) =>
      isFunction ? [fold] : [],
    );

  it("tells function words from others, by language", () => {
    expect(functionWords("They spoke about the US, and us.", "en-GB")).toEqual(["they", "about", "the", "and", "us"]);
    expect(functionWords("Rozmawiali też o tym, że się spotkają.", "pl")).toEqual(["o", "tym", "ze", "sie"]);
  });

  it("knows none in a language without a list", () => {
    expect(functionWords("and the", "mt")).toEqual([]);
  });
});
