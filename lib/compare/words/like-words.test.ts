import { describe, expect, it } from "vitest";
import { loadResources } from "../../resources/load";
import { isLike } from "./like-words";
import { foldWords } from "./words";

const USED_ALIKE = 0.5;
const isPair = (pair: string, alike = USED_ALIKE) => {
  const [word, other] = foldWords(pair, { start: 0, end: pair.length }, "en");
  return isLike(word!, other!, alike, loadResources());
};

describe("isLike", () => {
  it.each(["ceasefire truces", "immediately urgent", "hostages captives", "aid relief", "sanctions restrictions"])(
    "takes the one for the other: %s",
    (pair) => {
      expect([isPair(pair), isPair(pair, 0)]).toEqual([true, true]);
    },
  );

  it("knows words of one family, where they are used alike", () => {
    expect([isPair("justification justified"), isPair("justification justified", 0.1)]).toEqual([true, false]);
  });

  it.each([
    "bring need",
    "secretary discussed",
    "reaffirmed reiterated",
    "war military",
    "import export",
    "relations relationship",
    "discussed discussions",
    "peace democracy",
  ])("is not taken in by words that are merely used alike: %s", (pair) => {
    expect(isPair(pair)).toBe(false);
  });
});
