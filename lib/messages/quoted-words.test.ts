import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutQuoted } from "./quoted-words";

const quotedIn = (sentence: string, quoted: string[]) =>
  cutQuoted(sentence, quoted).flatMap(({ text, isQuoted }) => (isQuoted ? text : []));

describe("a sentence that names somebody", () => {
  it("is cut at each name in it, in whatever script", () => {
    expect(quotedIn("Reviewers differ. أنا: linked; Ana (x): rejected.", ["Ana (x)", "أنا"])).toEqual([
      "أنا",
      "Ana (x)",
    ]);
  });

  it("has the longest of names that begin alike, and none within a longer word", () => {
    expect(quotedIn("Linked by Ana Petrova on 2 May", ["Ana", "Ana Petrova", "on"])).toEqual(["Ana Petrova", "on"]);
    expect(quotedIn("Confirmed by Analyst", ["Ana"])).toEqual([]);
  });

  it("loses nothing, whatever the names are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(fc.string({ unit: "binary" })), (sentence, quoted) => {
        const pieces = cutQuoted(sentence, quoted);
        expect(pieces.map(({ text }) => text).join("")).toBe(sentence);
        expect(pieces.every(({ text, isQuoted }) => text !== "" && (!isQuoted || quoted.includes(text)))).toBe(true);
      }),
    );
  });

  it("has words that hold a name as one piece", () => {
    expect(cutQuoted("Ana: “by Ana”", ["Ana", "by Ana"])).toEqual([
      { text: "Ana", isQuoted: true },
      { text: ": “", isQuoted: false },
      { text: "by Ana", isQuoted: true },
      { text: "”", isQuoted: false },
    ]);
  });
});
