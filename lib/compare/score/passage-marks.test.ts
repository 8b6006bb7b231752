import { describe, expect, it } from "vitest";
import { loadResources } from "../../resources/load";
import { analysePassages } from "./passage-analysis";
import { segmentText } from "../segment/segment";

/** What is compared of a text of one passage: its words other than marks and function words, and its numbers. */
function content(text: string, language: string): string[] {
  const [only, ...more] = analysePassages(text, segmentText(text, language), language, loadResources());
  expect(more).toEqual([]);
  return [...only!.content.map(({ fold }) => fold), ...only!.numbers.map(({ key }) => key)];
}

describe("analysePassages ignores the marks of lists and pages", () => {
  it.each([
    ["en", "Section II: Ferries sail.", ["ferries", "sail"]],
    ["en", "Annex 3", []],
    ["en", "Clause 12: Ferries sail.", ["ferries", "sail"]],
    ["en", "12 ferries sail.", ["ferries", "sail", "12"]],
    ["en", "Part of it sails.", ["part", "sails"]],
    ["de", "Seite 4 von 9", []],
    ["de", "Abschnitt IV: Fähren fahren.", ["fahren", "fahren"]],
    ["ru", "Пункт 7: Паромы ходят.", ["паромы", "ходят"]],
    ["tr", "Madde 5: Feribotlar kalkar.", ["feribotlar", "kalkar"]],
    ["zh", "第三，渡轮开航。", ["渡轮", "开", "航"]],
    ["zh", "二是渡轮开航。", ["渡轮", "开", "航"]],
    ["ja", "（二）船が出る。", ["船", "出る"]],
    ["en", "2/3", []],
  ])("in %s: %s", (language, text, words) => expect(content(text, language)).toEqual(words));
});
