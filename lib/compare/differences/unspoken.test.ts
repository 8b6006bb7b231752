import { describe, expect, it } from "vitest";
import { compareTexts } from "../index";
import { loadResources } from "../../resources/load";
import { wordsOf } from "../words/words";
import { findUnspoken } from "./unspoken";
import { wordSetsOf } from "./word-sets";

const resources = loadResources();
const isUnspoken = (text: string, language: string) =>
  findUnspoken(wordsOf(text, { start: 0, end: text.length }, language, resources), wordSetsOf(resources)) !== null;

describe("findUnspoken", () => {
  it.each([
    ["en", "They did not discuss Taiwan."],
    ["en", "Taiwan was never brought up."],
    ["en", "The issue of prisoners was not raised."],
    ["en", "There was no discussion of arms sales."],
    ["en", "Sanctions weren't on the agenda."],
    ["en", "The readout made no mention of Gaza."],
    ["ru", "Вопрос о санкциях не обсуждался."],
    ["uk", "Питання санкцій не обговорювали."],
    ["fr", "La question n’a pas été abordée."],
    ["es", "El tema no fue tratado."],
    ["de", "Die Sanktionen wurden nicht besprochen."],
    ["tr", "Konu ele alınmadı."],
    ["az", "Bu məsələ müzakirə olunmayıb."],
    ["zh", "双方没有讨论台湾问题。"],
    ["ja", "台湾問題は議論されなかった。"],
    ["ar", "لم يناقش الجانبان العقوبات."],
  ])("finds that a matter was not discussed (%s): %s", (language, text) => {
    expect(isUnspoken(text, language)).toBe(true);
  });

  it.each([
    ["en", "They discussed not only Taiwan but also trade."],
    ["en", "He did not raise tariffs."],
    ["en", "Tariffs were not raised."],
    ["en", "They agreed not to attack, and discussed trade."],
    ["en", "They did not agree on a ceasefire."],
    ["ru", "Стороны не согласились с предложением."],
    ["fr", "Ils n’ont pas signé l’accord."],
    ["zh", "双方讨论了台湾问题。"],
  ])("takes nothing else for that (%s): %s", (language, text) => {
    expect(isUnspoken(text, language)).toBe(false);
  });
});

describe("two passages, one of which says that the other's matter was not discussed", () => {
  const differs = (left: string, right: string) => {
    const text = (words: string) => ({ text: `They spoke on Monday. ${words}`, language: "en" });
    const found = compareTexts(text(left), text(right), resources);
    if (found.kind === "refusal") throw new Error("refused");
    return found.links.map((link) => link.differs?.what).filter(Boolean);
  };

  it("contradict each other, in whatever words and on whichever side", () => {
    const [denial, report] = ["They did not discuss Taiwan.", "He reaffirmed the one China policy on Taiwan."];
    expect(differs(denial, report)).toEqual(["polarity"]);
    expect(differs(report, denial)).toEqual(["polarity"]);
  });

  it("do not contradict each other if both say so, or if another matter was not discussed", () => {
    expect(differs("They did not discuss Taiwan.", "Taiwan was not discussed.")).toEqual([]);
    expect(
      differs("They discussed trade and fentanyl, but did not discuss Taiwan.", "They discussed trade and fentanyl."),
    ).toEqual([]);
  });
});
