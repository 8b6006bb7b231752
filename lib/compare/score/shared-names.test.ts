import { describe, expect, it } from "vitest";
import { loadResources } from "../../resources/load";
import { compareTexts } from "../compare";
import { namesShared } from "./shared-names";
import type { Comparison } from "../../model/comparisons/comparison";

const OPENING = "Minister Marenov spoke today with Minister Ilves.";

/** Whether the second passage of a left text shares a name with the right text. */
function isShared(left: string, right: string): boolean {
  const texts = { left: `${OPENING} ${left}`, right: `${OPENING} ${right}` };
  const of = (text: string) => ({ text, language: "en" });
  const comparison = compareTexts(of(texts.left), of(texts.right), loadResources()) as Comparison;
  return namesShared(texts, comparison, loadResources()).has("l2");
}

describe("namesShared", () => {
  it("finds a person or a thing that both texts name", () => {
    expect(isShared("He appointed Ada Brunner.", "The talks are led by Ms Brunner.")).toBe(true);
    expect(isShared("He praised the Lund Compact.", "Nothing was said of the Lund one.")).toBe(true);
    expect(isShared("He appointed Ada Brunner.", "The talks are led by Mr Keller.")).toBe(false);
  });

  it("recognises a name by its acronym", () => {
    expect(isShared("He praised the Global Electoral Mission.", "The work of GEM goes on.")).toBe(true);
  });

  it("counts neither those who spoke nor countries", () => {
    expect(isShared("He told Minister Ilves to wait.", "They heard Minister Ilves.")).toBe(false);
    expect(isShared("He spoke of Ukraine.", "They spoke of Ukraine.")).toBe(false);
  });

  it("does not count a name that runs through a text", () => {
    const right = "They met Ms Brunner. They heard Ms Brunner. They thanked Ms Brunner.";
    expect(isShared("He appointed Ada Brunner.", right)).toBe(false);
  });
});
