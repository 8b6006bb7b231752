import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyReview } from "./apply-review";
import { findAgreement, kappaOf } from "./agreement";
import type { EventKind, ReviewEvent } from "../model/reviews/review-events";
import { replay } from "./replay";
import { makeEvent } from "./test-review";
import type { Comparison } from "../model/comparisons/comparison";

describe("kappaOf", () => {
  it("matches a calculation by hand", () => {
    // 50 cases: 20 + 15 agree, 0.7. By chance: (25 · 30 + 25 · 20) / 2500 = 0.5. (0.7 − 0.5) / (1 − 0.5) = 0.4
    const two = kappaOf([
      [20, 5],
      [10, 15],
    ]);
    expect(two.observed).toBe(0.7);
    expect(two.expected).toBe(0.5);
    expect(two.kappa).toBeCloseTo(0.4, 12);
    // 10 cases: 3 + 2 + 1 agree, 0.6. By chance: (4 · 4 + 4 · 3 + 2 · 3) / 100 = 0.34. 0.26 / 0.66
    const three = kappaOf([
      [3, 1, 0],
      [0, 2, 2],
      [1, 0, 1],
    ]);
    expect([three.observed, three.expected]).toEqual([0.6, 0.34]);
    expect(three.kappa).toBeCloseTo(0.26 / 0.66, 12);
  });

  it("is one where they always agree, zero where they agree as often as by chance, and lower where they disagree more", () => {
    expect(kappaOf([[5, 0], [0, 5]]).kappa).toBe(1); // prettier-ignore
    expect(kappaOf([[1, 1], [1, 1]]).kappa).toBe(0); // prettier-ignore
    expect(kappaOf([[0, 5], [5, 0]]).kappa).toBe(-1); // prettier-ignore
  });

  it("is null where it is undefined", () => {
    expect(kappaOf([[0, 0], [0, 0]])).toEqual({ observed: null, expected: null, kappa: null }); // prettier-ignore
    expect(kappaOf([[7, 0], [0, 0]])).toEqual({ observed: 1, expected: 1, kappa: null }); // prettier-ignore
  });

  it("is the same in whichever order they are named, and between −1 and 1", () => {
    const row = fc.array(fc.nat(30), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 3 }), (counts) => {
        const turned = counts.map((_, i) => counts.map((own) => own[i]!));
        const { kappa } = kappaOf(counts);
        expect(kappaOf(turned).kappa).toEqual(kappa);
        expect(Math.abs(kappa ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("agreement", () => {
  const span = (place: number) => ({ start: 10 * place, end: 10 * place + 9 });
  let id = 0;
  const said = (author: string, kind: EventKind, left: number, right?: number) =>
    makeEvent({
      id: ++id,
      author,
      kind,
      left: [span(left)],
      right: right === undefined ? [] : [span(right)],
    });

  const text = "0123456789".repeat(6);
  const none = { total: 5, likely: 0, possible: 0, weak: 0 };
  const textOf = (letter: string): Comparison["left"] => ({
    language: "en",
    passages: [0, 1, 2, 3, 4].map((i) => ({ id: `${letter}${i + 1}`, index: i, paragraph: 0, topics: [], ...span(i) })),
    coverage: { passages: none, words: none },
    nearest: {},
  });
  const compared = (...links: [left: string, right: string][]): Comparison => ({
    kind: "comparison",
    basis: "same-language",
    left: textOf("l"),
    right: textOf("r"),
    links: links.map(([left, right]) => ({ left, right, tier: "likely", score: 0.9, strength: "strong", reasons: [] })),
  });
  const agree = (events: ReviewEvent[], machine = compared()) => {
    const state = replay(events);
    return findAgreement(state, applyReview(machine, state, { left: text, right: text }));
  };

  it("counts the passages that both judged, of both sides, by category", () => {
    const events = [
      said("Ana", "link-confirmed", 0, 0),
      said("Ana", "link-rejected", 1, 1),
      said("Ana", "not-a-point", 2),
      said("Ana", "no-counterpart", 3),
      said("Ben", "link-added", 0, 0),
      said("Ben", "link-confirmed", 1, 1),
      said("Ben", "not-a-point", 2),
      said("Ben", "no-counterpart", 4),
    ];
    const [agreement] = agree(events);
    // Both ends of two links, and one passage without: l0 r0 agreed, l1 r1 not, l2 agreed; only one reviewer judged l3 and l4.
    expect(agreement!.authors).toEqual(["Ana", "Ben"]);
    expect(agreement!.counts).toEqual([
      [2, 0, 0],
      [2, 0, 0],
      [0, 0, 1],
    ]);
    // By chance: (2 · 4 + 2 · 0 + 1 · 1) / 25 = 0.36. (0.6 − 0.36) / 0.64 = 0.375
    expect([agreement!.passages, agreement!.observed, agreement!.expected]).toEqual([5, 0.6, 0.36]);
    expect(agreement!.kappa).toBeCloseTo(0.375, 12);
  });

  it("does not count rejecting one of several links as a verdict on the passage", () => {
    const machine = compared(["l1", "r1"], ["l1", "r2"]);
    const events = [
      said("Ana", "link-confirmed", 0, 0),
      said("Ana", "link-confirmed", 0, 1),
      said("Ben", "link-rejected", 0, 0),
    ];
    // Both have judged r1, which has no other link. Ben may still say that r2 is the counterpart of l1.
    expect(agree(events, machine)[0]).toMatchObject({ passages: 1, observed: 0 });
    const [both] = agree([...events, said("Ben", "link-rejected", 0, 1)], machine);
    expect(both).toMatchObject({ passages: 3, observed: 0 });
  });

  it("is computed for each pair of reviewers, without figures for pairs who judged nothing in common", () => {
    const events = [
      said("Ana", "no-counterpart", 0),
      said("Ben", "no-counterpart", 1),
      said("Eve", "no-counterpart", 1),
      makeEvent({ id: ++id, author: "Ida", kind: "undone", about: 1 }),
    ];
    const found = agree(events);
    expect(found.map(({ authors, passages, kappa }) => [...authors, passages, kappa])).toEqual([
      ["Ana", "Ben", 0, null],
      ["Ana", "Eve", 0, null],
      ["Ben", "Eve", 1, null],
    ]);
  });
});
