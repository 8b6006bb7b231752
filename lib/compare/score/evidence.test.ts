import { describe, expect, it } from "vitest";
import { loadResources } from "../../resources/load";
import { isEvident, speakersIn } from "./evidence";
import { analysePassages } from "./passage-analysis";

const LATE = 5;

/** A passage further down in its text, where none is an opening. */
function passage(text: string, isBoilerplate = false, language = "en") {
  const segments = Array.from({ length: LATE + 1 }, () => ({ start: 0, end: text.length, paragraph: 0 }));
  return { analysis: analysePassages(text, segments, language, loadResources())[LATE]!, isBoilerplate };
}
const evident = (one: string, other: string, score: number) =>
  isEvident(passage(one), passage(other), score, loadResources());

describe("isEvident", () => {
  const TITLES = [
    "The Secretary asked the leaders for new tariffs.",
    "The Secretary praised the leaders of the new team.",
  ] as const;

  it("requires more than titles and times for a low match", () => {
    expect(evident(...TITLES, 0.2)).toBe(false);
    expect(evident("They will meet soon this month.", "The harbour opens soon, this month.", 0.2)).toBe(false);
  });

  it("accepts them if the score is high", () => {
    expect(evident(...TITLES, 0.5)).toBe(true);
  });

  it("accepts one telling word, and words of its family", () => {
    expect(evident("They spoke of the harbour.", "The harbour was named.", 0.2)).toBe(true);
    expect(evident("Diplomacy has a window.", "They reviewed diplomatic work.", 0.2)).toBe(true);
    expect(evident("They spoke of the harbour.", "Tariffs were named.", 0.2)).toBe(false);
  });

  it("requires a rarer word for a lower match", () => {
    const trade = ["They support free and open trade.", "The ministers discussed trade, and the war."] as const;
    expect([0.1, 0.16, 0.2].map((score) => evident(...trade, score))).toEqual([false, false, true]);
    expect(evident("They spoke of the harbour.", "The harbour was named.", 0.1)).toBe(true);
  });

  it("finds no counterpart of a point in an opening", () => {
    const [point, opening] = ["Volodymyr Ostanenko thanked him.", "He spoke today with Volodymyr Ostanenko."];
    expect(isEvident(passage(point), passage(opening, true), 0.2, loadResources())).toBe(false);
    expect(isEvident(passage(point), passage(opening), 0.2, loadResources())).toBe(true);
  });

  describe("if it is known who spoke", () => {
    const by = (language: string, opening: string, one: string, other: string, score: number) => {
      const read = (text: string) => ({ ...passage(text, false, language) });
      const speakers = speakersIn([read(opening).analysis], loadResources());
      return isEvident(read(one), read(other), score, loadResources(), speakers);
    };

    it("does not take their names for evidence of a low match", () => {
      const [opening, one, other] = ["Habló Ana Marenova.", "Luego se fue Marenova.", "Le gustó a Marenova."];
      expect(by("es", opening, one, other, 0.2)).toBe(false);
      expect(by("es", opening, one, other, 0.5)).toBe(true);
      expect(by("es", "Hablaron.", one, other, 0.2)).toBe(true);
    });

    it("leaves English as it was measured", () => {
      expect(by("en", "Ana Marenova spoke.", "Then Marenova left.", "It pleased Marenova.", 0.2)).toBe(true);
    });

    it("does not take adjectives of their country for evidence in languages that write these without a capital", () => {
      const shared = ["Los pescadores ostanianos volvieron.", "Habló de los puertos ostanianos."] as const;
      expect(by("es", "La ministra de Ostania habló por teléfono.", ...shared, 0.2)).toBe(false);
    });
  });

  it("does not depend on the order", () => {
    expect(evident(TITLES[1], TITLES[0], 0.2)).toBe(false);
    expect(evident(TITLES[1], TITLES[0], 0.5)).toBe(true);
  });
});
