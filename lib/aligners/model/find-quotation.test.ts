import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotation } from "./find-quotation";

const cut = (text: string, quotation: string) =>
  findQuotation(text, quotation)?.map(({ start, end }) => text.slice(start, end)) ?? null;

describe("findQuotation", () => {
  it.each([
    ["They “agreed” to meet.", '"agreed" to meet', "agreed” to meet"],
    [
      "The President’s visit – on 5 April – was set.",
      "president's visit - on 5 april",
      "President’s visit – on 5 April",
    ],
    ["a\u00a0cease\u00adfire\n  now", "ceasefire now", "cease\u00adfire\n  now"],
    ["An e\ufb03cient of\ufb01ce.", "efficient office", "e\ufb03cient of\ufb01ce"],
    ["İstanbul’da görüştüler.", "İSTANBUL'DA GÖRÜŞTÜLER", "İstanbul’da görüştüler"],
    ["双方就乌克兰问题交换意见。", "乌克兰问题", "乌克兰问题"],
    ["\u200fتلقى أمير قطر اتصالا", "أمير قطر", "أمير قطر"],
    ["👍 They met 👍 in Geneva", "met 👍 in", "met 👍 in"],
    ["The rhetoric must end.", "The rhetoric must end...", "The rhetoric must end"],
  ])("finds in %j the words %j", (text, quotation, words) => {
    expect(cut(text, quotation)).toEqual([words]);
  });

  it("finds the pieces of a shortened quotation in their order", () => {
    const text = "They discussed the peace process and the release of prisoners.";
    expect(cut(text, "discussed … the release of prisoners")).toEqual(["discussed", "the release of prisoners"]);
    expect(cut(text, "the release [...] They discussed")).toBeNull();
  });

  it.each([
    ["the start of a word", "art"],
    ["other words", "refused to meet"],
    ["words in another order", "party the"],
    ["nothing", ""],
    ["marks alone", "…”"],
    ["one letter", "a"],
  ])("does not find %s", (_, quotation) => {
    expect(findQuotation("At the party they agreed on a meeting", quotation)).toBeNull();
  });

  it("finds every run of words of any text, within its bounds", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zA-Zа-яéİß0-9]{2,8}$/), { minLength: 3, maxLength: 12 }), (words) => {
        const text = words.join(" ").normalize("NFC");
        const [first] = findQuotation(text, words.slice(1).join("  ").toUpperCase().toLowerCase()) ?? [];
        if (first) expect([first.start >= 0, first.end <= text.length]).toEqual([true, true]);
        expect(findQuotation(text, words.slice(1).join("\u00a0"))).not.toBeNull();
      }),
    );
  });
});
