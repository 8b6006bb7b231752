import { describe, expect, it } from "vitest";
import { compareTexts } from "../index";
import { loadResources } from "../../resources/load";
import { wordsOf } from "../words/words";
import { wordsForNames } from "./acronyms";

const resources = loadResources();
function found(left: string, right: string, language = "en") {
  const of = (text: string) => ({
    text,
    passages: [wordsOf(text, { start: 0, end: text.length }, language, resources)],
  });
  const { left: here, right: there } = wordsForNames({ left: of(left), right: of(right) }, resources);
  const cut = (text: string, words: typeof here) =>
    words[0]!.map(({ start, end, fold }) => [fold, text.slice(start, end)]);
  return [...cut(left, here), ...cut(right, there)];
}

describe("wordsForNames", () => {
  it.each([
    [
      "They praised CETA.",
      "The Comprehensive Economic and Trade Agreement helps.",
      "ceta",
      "Comprehensive Economic and Trade Agreement",
    ],
    ["GEM will stay.", "He thanked the Global Electoral Mission.", "gem", "Global Electoral Mission"],
    ["The DOLE pays.", "The Department of Labour and Employment pays.", "dole", "Department of Labour and Employment"],
    ["They spoke of an FTA.", "A free trade agreement (FTA) is near. The FTA", "", ""],
  ])("finds the full name of an acronym: %s %s", (left, right, fold, name) => {
    expect(found(left, right)).toEqual(fold ? [[fold, name]] : []);
    expect(found(right, left)).toEqual(fold ? [[fold, name]] : []);
  });

  it("recognises an acronym by its definition in brackets, in either text", () => {
    expect(found("The joint river authority (JRA) met. The JRA works.", "The joint river authority met.")).toEqual([
      ["jra", "joint river authority"],
    ]);
  });

  it("finds names with one capital in Cyrillic", () => {
    expect(found("Роль ТРЮЗ растёт.", "Обсуждён Торговый речной южный завод.", "ru")).toEqual([
      ["трюз", "Торговый речной южный завод"],
    ]);
  });

  it.each([
    ["The PM spoke.", "The Prime Minister spoke."],
    ["AI was named.", "Anna Ilves spoke."],
    ["The EU agreed.", "The European Union agreed."],
    ["GEM stays.", "Good relations exist in Mexico."],
    ["CETA works.", "Trade works."],
    ["STATEMENT ON CETA", "The Comprehensive Economic and Trade Agreement helps."],
  ])("finds none in titles, persons, known organisations and other words: %s %s", (left, right) => {
    expect(found(left, right)).toEqual([]);
  });

  it("links passages that share nothing else, and says why", () => {
    const text = (words: string) => ({ text: `They spoke on Monday. ${words} Fishing was named.`, language: "en" });
    const compared = compareTexts(
      text("She praised the work of GEM."),
      text("He thanked the Global Electoral Mission."),
      resources,
    );
    if (compared.kind === "refusal") throw new Error("refused");
    const link = compared.links.find(({ left, right }) => left === "l2" && right === "r2");
    expect(link?.reasons.map(({ kind, label }) => [kind, label])).toContainEqual(["term", "GEM"]);
  });
});
