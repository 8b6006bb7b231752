import { describe, expect, it } from "vitest";
import { loadResources } from "../../resources/load";
import { isPlain } from "./plain-words";
import { foldWords } from "./words";

describe("isPlain", () => {
  it("knows the stock of readouts, and imports from what is important", () => {
    const text = "The Secretary reaffirmed that importance, and that of imports under the embargo.";
    const plain = foldWords(text, { start: 0, end: text.length }, "en").filter((word) =>
      isPlain(word, "en", loadResources()),
    );
    expect(plain.map(({ fold }) => fold)).toEqual(["secretary", "reaffirmed", "importance"]);
  });

  it.each([
    [
      "fr",
      "Les deux ministres ont réaffirmé leur soutien au cessez-le-feu.",
      ["deux", "ministres", "reaffirme", "soutien"],
    ],
    ["es", "Ambos cancilleres destacaron los avances del desarme.", ["ambos", "cancilleres", "destacaron", "avances"]],
    ["tr", "Bakan ateşkese desteğini yineledi.", []],
  ])("knows it in other languages (%s)", (language, text, stock) => {
    const words = foldWords(text, { start: 0, end: text.length }, language);
    expect(words.filter((word) => isPlain(word, language, loadResources())).map(({ fold }) => fold)).toEqual(stock);
  });
});
