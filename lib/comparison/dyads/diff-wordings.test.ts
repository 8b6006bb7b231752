import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffWordings } from "./diff-wordings";

/** As the page marks them: insertions as [+…], deletions as [-…]. */
function marked(before: string, now: string): string {
  const { parts } = diffWordings(before, now, "en");
  if (!parts) return "rewritten";
  const shown = parts.map(({ state, left, right }) => {
    if (state === "onlyLeft") return `[-${before.slice(left.start, left.end)}]`;
    const words = now.slice(right.start, right.end);
    return state === "same" ? words : `[+${words}]`;
  });
  return shown.join("");
}

describe("What changed from one wording to the next", () => {
  it("is shown in the words of the newer one: a word that began the sentence before does not keep its capital letter", () => {
    expect(marked("The case of Karel Minde was raised by her.", "She met the family of Karel Minde.")).not.toMatch(
      /\bThe family/,
    );
    expect(marked("The sides want peace on the Upper Halm.", "Now the sides want peace on the Upper Halm.")).toBe(
      "[+Now ]the sides want peace on the Upper Halm.",
    );
    expect(marked("Now the sides want peace on the Upper Halm.", "The sides want peace on the Upper Halm.")).toBe(
      "[-Now ]The sides want peace on the Upper Halm.",
    );
  });

  it("marks letter case where it is not the beginning of a sentence", () => {
    expect(marked("She spoke of the Peace Treaty with Ordava.", "She spoke of the peace treaty with Ordava.")).toBe(
      "She spoke of the [-Peace Treaty][+peace treaty] with Ordava.",
    );
    expect(marked("She welcomed U.S. Support for the talks.", "She welcomed U.S. support for the talks.")).toBe(
      "She welcomed U.S. [-Support][+support] for the talks.",
    );
    expect(marked("She said: “Peace must come.”", "She said: “peace must come.”")).toBe(
      "She said: “[-Peace][+peace] must come.”",
    );
  });

  it("joins words that were put for other words to one change", () => {
    expect(
      marked(
        "They discussed the return of the refugees from the camps.",
        "They discussed the return of the families to their villages.",
      ),
    ).toBe("They discussed the return of the [-refugees from the camps][+families to their villages].");
  });

  it("takes no other white space for a change", () => {
    expect(marked("The sides  want\npeace.", "The sides want peace.")).toBe("The sides want peace.");
  });

  it("counts words, not characters: what was dropped, what came in, and both wordings", () => {
    const { dropped, cameIn, of } = diffWordings(
      "She affirmed unconditional and unwavering support.",
      "She affirmed the support.",
      "en",
    );
    expect({ dropped, cameIn, of }).toEqual({ dropped: 3, cameIn: 1, of: 10 });
    expect(diffWordings("The sides  met.", "the sides met.", "en")).toMatchObject({ dropped: 0, cameIn: 0, of: 6 });
  });

  it("marks no words of a sentence that was rewritten, and still counts them", () => {
    const rewritten = diffWordings(
      "They discussed the work of the observers of the Lakes Conference.",
      "The Minister called for a ceasefire that the observers can verify.",
      "en",
    );
    expect(rewritten.parts).toBeNull();
    expect(rewritten.of).toBe(22);
    expect(rewritten.dropped).toBeGreaterThan(6);
  });

  it("gives both wordings back, character for character, from what it keeps, drops and adds", () => {
    const words = fc.array(fc.constantFrom("The", "the", "Peace", "peace", "talks", "“", "”", '"', ",", ".", "\n"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, now] = [one.join(" "), other.join(" ")];
        const { parts, dropped, cameIn, of } = diffWordings(before, now, "en");
        expect(dropped + cameIn).toBeLessThanOrEqual(of);
        if (!parts) return;
        const cut = (side: "left" | "right", text: string) =>
          parts.map(({ [side]: { start, end } }) => text.slice(start, end)).join("");
        expect([cut("left", before), cut("right", now)]).toEqual([before, now]);
        for (const { state, left, right } of parts)
          if (state === "same")
            expect(now.slice(right.start, right.end).toLowerCase().replace(/\s+/g, " ")).toBe(
              before.slice(left.start, left.end).toLowerCase().replace(/\s+/g, " "),
            );
      }),
    );
  });
});
