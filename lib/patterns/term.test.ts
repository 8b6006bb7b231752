import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimTerm, type TermText } from "./term";

const text = (...sentences: string[]): TermText => {
  const whole = sentences.join(" ");
  let at = 0;
  const passages = sentences.map((sentence, i) => {
    const start = whole.indexOf(sentence, at);
    at = start + sentence.length;
    return { id: `p${i}`, start, end: at };
  });
  return { text: whole, passages };
};
const A = text("They spoke.", "She raised the Lachin corridor.");

describe("A term of the user's own", () => {
  it("is in both, in only one, or in neither", () => {
    const silent = text("They spoke.");
    expect(claimTerm("lachin", { a: A, b: A, links: [], isMatched: true })).toMatchObject({
      claim: "both",
      a: ["p1"],
      b: ["p1"],
    });
    expect(claimTerm("Lachin", { a: A, b: silent, links: [], isMatched: true })).toMatchObject({
      claim: "only-a",
      isConfirmed: false,
    });
    expect(claimTerm("Lachin", { a: silent, b: A, links: [], isMatched: true })).toMatchObject({
      claim: "only-b",
      b: ["p1"],
    });
    expect(claimTerm("Shusha", { a: A, b: silent, links: [], isMatched: true })).toBeNull();
  });

  it("is open where a passage with it is linked", () => {
    const silent = text("The road was discussed.");
    expect(claimTerm("Lachin", { a: A, b: silent, links: [{ a: "p1", b: "p0" }], isMatched: true })!.claim).toBe(
      "open",
    );
    expect(claimTerm("Lachin", { a: A, b: silent, links: [{ a: "p0", b: "p0" }], isMatched: true })!.claim).toBe(
      "only-a",
    );
  });

  it("is nobody's alone where matches cannot be relied on", () => {
    const silent = text("The road was discussed.");
    expect(claimTerm("Lachin", { a: A, b: silent, links: [], isMatched: false })!.claim).toBe("open");
    expect(claimTerm("Lachin", { a: A, b: A, links: [], isMatched: false })!.claim).toBe("both");
  });

  it("matches the beginning of a word, even across line breaks", () => {
    expect(claimTerm("chin", { a: A, b: A, links: [], isMatched: true })).toBeNull();
    expect(
      claimTerm("Lachin  corr", { a: text("the Lachin\ncorridor"), b: text("x"), links: [], isMatched: true }),
    ).not.toBeNull();
  });

  it.each([
    ["王毅", "外交部长王毅会见", true],
    ["プーチン", "露大統領プーチン氏", true],
    ["ไทย", "ประเทศไทย", true],
    ["AI", "讨论AI合作", true],
    ["AI", "Kairo", false],
  ])("is found in a script without spaces: %s in %s", (term, words, isFound) => {
    expect(claimTerm(term, { a: text(words), b: text("x"), links: [], isMatched: true }) !== null).toBe(isFound);
  });

  it("never fails, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 20 }), (term) => {
        claimTerm(term, { a: A, b: A, links: [], isMatched: true });
      }),
    );
  });
});
