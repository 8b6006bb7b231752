import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotations } from "./quotations";

const paragraphsOf = (body: string) =>
  [...body.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
const found = (body: string) =>
  findQuotations(body, paragraphsOf(body)).map(({ parts }) => parts.map(({ start, end }) => body.slice(start, end)));

const WORDS = "We agreed to meet again.";
const PAIRS: [what: string, open: string, close: string][] = [
  ["straight", '"', '"'],
  ["curly", "“", "”"],
  ["low and high", "„", "“"],
  ["low and curly", "„", "”"],
  ["guillemets", "«", "»"],
  ["guillemets with spaces", "« ", " »"],
  ["guillemets the other way", "»", "«"],
  ["single guillemets", "‹", "›"],
  ["single curly", "‘", "’"],
  ["corner", "「", "」"],
  ["white corner", "『", "』"],
];

describe("findQuotations knows every kind of mark", () => {
  it.each(PAIRS)("%s", (_, open, close) => {
    expect(found(`He said: ${open}${WORDS}${close} Then he left.`)).toEqual([[WORDS]]);
    expect(found(`${open}We agreed,${close} he said.`)).toEqual([["We agreed,"]]);
  });
});

const CASES: [what: string, body: string, quotations: string[][]][] = [
  ["nested", "“He said ‘yes’ and ‘no’.” Then", [["He said ‘yes’ and ‘no’."]]],
  ["nested in the same marks", "“The “new” plan is good.” Then", [["The “new” plan is good."]]],
  ["guillemets in curly", "“The «new» plan.” «Other.»", [["The «new» plan."], ["Other."]]],
  ["single outside double", "‘The “new” plan is good,’ he said.", [["The “new” plan is good,"]]],
  ["apostrophes", "‘Armenia’s plan, the states’ plan.’ It’s Armenia’s", [["Armenia’s plan, the states’ plan."]]],
  ["apostrophes alone", "Armenia's plan and the ministers' talks in the '90s", []],
  ["a dash before the mark", 'They met -"We agreed," - he wrote.', [["We agreed,"]]],
  ["a mark repeated by paragraph", "“One.\n\n“Two.\n\n“Three.” End", [["One.", "Two.", "Three."]]],
  ["straight marks repeated", '"One.\n\n"Two."\n\nEnd', [["One.", "Two."]]],
  [
    "paragraphs under one mark",
    "“One.\n\nTwo with a “part”.\n\nThree.”\nEnd",
    [["One.\n\nTwo with a “part”.\n\nThree."]],
  ],
  ["a mark after a colon", "He said: “One.\n\nTwo.”", [["One.\n\nTwo."]]],
  ["never closed", "“One.\n\nTwo.\n\nHe said “three” again.", [["One."], ["three"]]],
  ["never closed in mid-sentence", "He said “one.\n\nTwo “three” four.", [["one."], ["three"]]],
  ["closed but never opened", "One.” Two “three”.", [["three"]]],
  ["inches", 'The 5" pipe and the 6" pipe', []],
  ["nothing", "", []],
  ["only marks", "“” «»", []],
];

describe("findQuotations", () => {
  it.each(CASES)("%s", (_, body, quotations) => {
    expect(found(body)).toEqual(quotations);
  });

  it("says which quotation was never closed", () => {
    const body = "“One.\n\nHe said “two”.";
    expect(findQuotations(body, paragraphsOf(body)).map(({ isClosed }) => isClosed)).toEqual([false, true]);
  });

  it("gives stretches in order, inside the text and without overlap, whatever the text is", () => {
    const marks = fc.constantFrom(..."“”„‟«»‹›‘’‚'\"「」『』 \na.,:");
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (characters) => {
        const body = characters.join("");
        let at = 0;
        for (const { outer, parts } of findQuotations(body, paragraphsOf(body))) {
          expect(outer.start).toBeGreaterThanOrEqual(at);
          expect(outer.end).toBeLessThanOrEqual(body.length);
          let inner = outer.start;
          for (const part of parts) {
            expect(part.start).toBeGreaterThanOrEqual(inner);
            expect(part.end).toBeGreaterThan(part.start);
            inner = part.end;
          }
          expect(inner).toBeLessThanOrEqual(outer.end);
          at = outer.end;
        }
      }),
    );
  });

  it.each([...'“"«‘„「'])("answers for 200,000 times %s", (mark) => {
    expect(found(mark.repeat(200_000)).length).toBeLessThan(200_000);
    expect(found(`${mark}a\n`.repeat(60_000)).length).toBeLessThanOrEqual(60_000);
  });
});
