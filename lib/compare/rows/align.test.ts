import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignRows } from "../index";
import type { Passage, Link, Comparison } from "../../model/comparisons/comparison";

const passages = (prefix: string, n: number): Passage[] =>
  Array.from({ length: n }, (_, index) => ({
    id: `${prefix}${index + 1}`,
    index,
    start: index,
    end: index + 1,
    paragraph: 0,
    topics: [],
  }));

const NOTHING = { total: 0, likely: 0, possible: 0, weak: 0 };
const NO_COVERAGE = { passages: NOTHING, words: NOTHING };

type Given = [left: number, right: number, tier: Link["tier"], score: number];

function comparison(lefts: number, rights: number, given: Given[]): Comparison {
  const side = (prefix: string, n: number) => ({
    language: "en",
    passages: passages(prefix, n),
    coverage: NO_COVERAGE,
    nearest: {},
  });
  const links = given.map(([left, right, tier, score]): Link => ({
    left: `l${left}`,
    right: `r${right}`,
    tier,
    score,
    strength: "fair",
    reasons: [],
  }));
  return { kind: "comparison", basis: "same-language", left: side("l", lefts), right: side("r", rights), links };
}

/** "l1=r2" for a row; "(r2)" for a passage quoted again. */
const sketch = (made: Comparison, base: "left" | "right" = "left") =>
  alignRows(made, base).map(({ left, right }) =>
    [left, right]
      .map((facings) => facings.map(({ passage, again }) => (again ? `(${passage.id})` : passage.id)).join("+"))
      .join("="),
  );

describe("alignRows", () => {
  it("keeps the base side's order, with the other side's own points after the ones they follow", () => {
    const made = comparison(2, 4, [[2, 2, "likely", 0.9]]);
    expect(sketch(made)).toEqual(["l1=", "=r1", "l2=r2", "=r3", "=r4"]);
    expect(sketch(made, "right")).toEqual(["=r1", "l1=", "l2=r2", "=r3", "=r4"]);
  });

  it("lets one passage face several", () => {
    expect(
      sketch(
        comparison(1, 2, [
          [1, 1, "likely", 0.9],
          [1, 2, "likely", 0.6],
        ]),
      ),
    ).toEqual(["l1=r1+r2"]);
  });

  it("quotes a passage again if it faces a second one, and gives it its own place beside the surest", () => {
    expect(
      sketch(
        comparison(2, 1, [
          [1, 1, "likely", 0.6],
          [2, 1, "likely", 0.8],
        ]),
      ),
    ).toEqual(["l1=(r1)", "l2=r1"]);
  });

  it("gives a passage with a possible counterpart a row of its own, in which that is quoted", () => {
    expect(
      sketch(
        comparison(2, 2, [
          [1, 1, "likely", 0.9],
          [1, 2, "possible", 0.3],
          [2, 2, "possible", 0.2],
        ]),
      ),
    ).toEqual(["l1=r1", "(l1)+(l2)=r2", "l2=(r2)"]);
  });

  it("does not call a weak match possible", () => {
    const made = comparison(1, 1, [[1, 1, "possible", 0.1]]);
    const weak = { ...made, links: made.links.map((link) => ({ ...link, strength: "weak" as const })) };
    expect(alignRows(weak, "left").map(({ state }) => state)).toEqual(["onlyLeft", "onlyRight"]);
    expect(sketch(weak)).toEqual(["l1=(r1)", "(l1)=r1"]);
  });

  it("puts two texts that share nothing one after the other", () => {
    expect(sketch(comparison(1, 2, []))).toEqual(["l1=", "=r1", "=r2"]);
  });

  it("gives every passage of both sides exactly one place of its own", () => {
    const links = fc.uniqueArray(
      fc.tuple(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom<Link["tier"]>("likely", "possible"),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
      { selector: ([left, right]) => `${left} ${right}`, maxLength: 20 },
    );
    fc.assert(
      fc.property(links, fc.constantFrom<"left" | "right">("left", "right"), (given, base) => {
        const made = comparison(6, 6, given);
        const own = alignRows(made, base).flatMap(({ left, right }) =>
          [...left, ...right].filter(({ again }) => !again).map(({ passage }) => passage.id),
        );
        expect(own.toSorted()).toEqual([...made.left.passages, ...made.right.passages].map(({ id }) => id).toSorted());
      }),
    );
  });
});
