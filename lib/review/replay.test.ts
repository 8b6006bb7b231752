import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  LINK_KINDS,
  spanPairKey,
  PASSAGE_KINDS,
  passageKey,
  type JudgementKind,
  type ReviewEvent,
} from "../model/reviews/review-events";
import { replay, standingIds } from "./replay";
import { makeEvent, stacksOf } from "./test-review";
import type { Span, Side } from "../model/comparisons/comparison";

const SPANS: Span[] = [0, 1, 2].map((i) => ({ start: 10 * i, end: 10 * i + 9 }));
const [FIRST, SECOND] = SPANS as [Span, Span, Span];

const AUTHORS = ["Ana", "Ben", "Eve"];

/** A step of an analyst: a judgement, an undo or redo, or taking back one given judgement. */
type Deed =
  | { author: string; does: "judge"; kind: JudgementKind; left: Span[]; right: Span[] }
  | { author: string; does: "undo" | "redo" }
  | { author: string; does: "withdraw"; place: number };

const author = fc.constantFrom(...AUTHORS);
const spans = fc.subarray(SPANS, { minLength: 1, maxLength: 2 });
const judging = fc.oneof(
  fc.record({
    author,
    does: fc.constant("judge" as const),
    kind: fc.constantFrom(...LINK_KINDS),
    left: spans,
    right: spans,
  }),
  fc
    .tuple(author, fc.constantFrom(...PASSAGE_KINDS), spans, fc.constantFrom<Side>("left", "right"))
    .map(([by, kind, said, side]) => ({
      author: by,
      does: "judge" as const,
      kind,
      left: side === "left" ? said : [],
      right: side === "right" ? said : [],
    })),
);
const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: judging },
    { weight: 3, arbitrary: fc.record({ author, does: fc.constantFrom("undo" as const, "redo" as const) }) },
    { weight: 1, arbitrary: fc.record({ author, does: fc.constant("withdraw" as const), place: fc.nat(5) }) },
  ),
  { maxLength: 40 },
);

/** A second implementation to check the replay against: for each author, a stack of what stands and a stack of what was undone. */
class Editor {
  events: ReviewEvent[] = [];
  piles = new Map(AUTHORS.map((name) => [name, { done: [] as ReviewEvent[], undone: [] as ReviewEvent[] }]));

  private write(event: Omit<Parameters<typeof makeEvent>[0], "id">): ReviewEvent {
    const made = makeEvent({ ...event, id: this.events.length + 1 });
    this.events.push(made);
    return made;
  }

  do(deed: Deed) {
    const pile = this.piles.get(deed.author)!;
    if (deed.does === "judge") {
      const { author: by, kind, left, right } = deed;
      pile.done.push(this.write({ author: by, kind, left, right }));
      pile.undone = [];
      return;
    }
    const [from, to] = deed.does === "redo" ? [pile.undone, pile.done] : [pile.done, pile.undone];
    const place = deed.does === "withdraw" ? deed.place % Math.max(1, from.length) : from.length - 1;
    const [moved] = from.splice(place, 1);
    if (!moved) return;
    to.push(moved);
    this.write({ kind: deed.does === "redo" ? "redone" : "undone", author: deed.author, about: moved.id });
  }
}

const edit = (done: Deed[]): Editor => {
  const editor = new Editor();
  for (const deed of done) editor.do(deed);
  return editor;
};

/** An author's verdict on a link, found by looking back: the latest that nothing later ended. */
function lookBack(done: ReviewEvent[], left: Span, right: Span): number | null {
  const named = (event: ReviewEvent, side: Side, span: Span) => event[side].includes(span);
  for (const event of done.toSorted((a, b) => b.id - a.id)) {
    const isPassage = (PASSAGE_KINDS as readonly string[]).includes(event.kind);
    if (!isPassage && named(event, "left", left) && named(event, "right", right)) return event.id;
    const isEnded = isPassage && (named(event, "left", left) || named(event, "right", right));
    if (!isEnded) continue;
    const before = done.filter(({ id }) => id < event.id);
    const earlier = lookBack(before, left, right);
    return before.find(({ id }) => id === earlier)?.kind === "link-rejected" ? earlier : null;
  }
  return null;
}

describe("replay", () => {
  it("gives, after any judgements, undos and redos, what an editor with two stacks has", () => {
    fc.assert(
      fc.property(deeds, (done) => {
        const { events, piles } = edit(done);
        const state = replay(events);
        const kept = [...piles.values()].flatMap((pile) => pile.done);
        expect([...state.inForce].sort((a, b) => a - b)).toEqual(kept.map(({ id }) => id).sort((a, b) => a - b));
        for (const reviewer of state.reviewers) {
          const pile = piles.get(reviewer.author)!;
          expect([reviewer.undo, reviewer.redo]).toEqual([
            pile.done.map(({ id }) => id),
            pile.undone.map(({ id }) => id),
          ]);
          for (const left of SPANS)
            for (const right of SPANS)
              expect(reviewer.links.get(spanPairKey(left, right))?.judgement.id ?? null).toBe(
                lookBack(pile.done, left, right),
              );
        }
      }),
    );
  });

  it("gives at every step what replaying the history up to it gives, and never rewrites what others say", () => {
    fc.assert(
      fc.property(deeds, (done) => {
        const { events } = edit(done);
        const before = replay(events.slice(0, -1));
        const last = events.at(-1);
        if (!last) return;
        const others = ({ reviewers }: typeof before) =>
          reviewers.filter((reviewer) => reviewer.author !== last.author);
        expect(others(replay(events))).toEqual(others(before));
      }),
    );
  });

  it("does not depend on the order in which the events are given", () => {
    fc.assert(
      fc.property(
        deeds.chain((done) => {
          const { events } = edit(done);
          return fc.record({
            events: fc.constant(events),
            mixed: fc.shuffledSubarray(events, { minLength: events.length }),
          });
        }),
        ({ events, mixed }) => {
          expect(replay(mixed)).toEqual(replay(events));
        },
      ),
    );
  });

  it("does not depend on how the events of different reviewers are interleaved", () => {
    fc.assert(
      fc.property(deeds, (done) => {
        const apart = AUTHORS.flatMap((name) => done.filter((deed) => deed.author === name));
        const saidBy = (editor: Editor) =>
          AUTHORS.map((name) => {
            const reviewer = replay(editor.events).reviewers.find((known) => known.author === name);
            return [...(reviewer?.links.keys() ?? []), ...(reviewer?.passages.keys() ?? [])].sort();
          });
        expect(saidBy(edit(apart))).toEqual(saidBy(edit(done)));
      }),
    );
  });

  it("is where it began after undoing everything, and where it was after redoing it", () => {
    fc.assert(
      fc.property(fc.array(judging, { maxLength: 20 }), (judgements) => {
        const editor = edit(judgements);
        const before = replay(editor.events);
        for (const { author: name } of judgements) editor.do({ author: name, does: "undo" });
        expect(standingIds(replay(editor.events)).size).toBe(0);
        for (const { author: name } of judgements.toReversed()) editor.do({ author: name, does: "redo" });
        expect(replay(editor.events)).toEqual(before);
      }),
    );
  });

  it("undoes and redoes twenty steps one by one", () => {
    const steps = Array.from({ length: 20 }, (_, step) =>
      makeEvent({ id: step + 1, kind: "link-confirmed", left: [{ start: step, end: step + 1 }], right: [FIRST] }),
    );
    const events = [...steps];
    const standing = () => [...standingIds(replay(events))].length;
    for (let step = 20; step > 0; step--) {
      events.push(makeEvent({ id: events.length + 1, kind: "undone", about: stacksOf(events, "Ana").undo.at(-1)! }));
      expect(standing()).toBe(step - 1);
    }
    for (let step = 1; step <= 20; step++) {
      events.push(makeEvent({ id: events.length + 1, kind: "redone", about: stacksOf(events, "Ana").redo.at(-1)! }));
      expect(standing()).toBe(step);
    }
    expect(stacksOf(events, "Ana")).toEqual({ undo: steps.map(({ id }) => id), redo: [] });
  });

  it("ignores undoing what is already undone, what another reviewer did, and nothing at all", () => {
    const judgement = makeEvent({ id: 1, kind: "no-counterpart", left: [FIRST] });
    const undone = makeEvent({ id: 2, kind: "undone", about: 1 });
    const odd = [
      makeEvent({ id: 3, kind: "undone", about: 1 }),
      makeEvent({ id: 4, kind: "undone", about: 99 }),
      makeEvent({ id: 5, kind: "undone" }),
    ];
    expect(replay([judgement, undone, ...odd])).toEqual(replay([judgement, undone]));
    const bens = makeEvent({ id: 2, kind: "undone", about: 1, author: "Ben" });
    expect([...replay([judgement, bens]).inForce]).toEqual([1]);
  });

  it("drops what could be redone once something new is judged", () => {
    const events = [
      makeEvent({ id: 1, kind: "no-counterpart", left: [FIRST] }),
      makeEvent({ id: 2, kind: "undone", about: 1 }),
      makeEvent({ id: 3, kind: "not-a-point", left: [FIRST] }),
      makeEvent({ id: 4, kind: "redone", about: 1 }),
    ];
    expect(stacksOf(events, "Ana")).toEqual({ undo: [3], redo: [] });
    expect([...standingIds(replay(events))]).toEqual([3]);
  });

  it("lets the later of a link and a “no counterpart” of one reviewer count, and brings the earlier back with an undo", () => {
    const link = makeEvent({ id: 1, kind: "link-added", left: [FIRST], right: [FIRST, SECOND] });
    const none = makeEvent({ id: 2, kind: "no-counterpart", right: [SECOND] });
    const [after] = replay([link, none]).reviewers;
    expect([[...after!.links.keys()], [...after!.passages.keys()]]).toEqual([
      [spanPairKey(FIRST, FIRST)],
      [passageKey("right", SECOND)],
    ]);
    const undone = makeEvent({ id: 3, kind: "undone", about: 2 });
    expect(replay([link, none, undone]).reviewers[0]!.links).toEqual(replay([link]).reviewers[0]!.links);
  });

  it("counts what was undone on earlier revisions, which is not a step to be retraced here", () => {
    const carriedFrom = { left: 1, right: 1 };
    const events = [
      makeEvent({ id: 1, kind: "no-counterpart", left: [FIRST], carriedFrom }),
      makeEvent({ id: 2, kind: "no-counterpart", left: [SECOND], carriedFrom }),
      makeEvent({ id: 3, kind: "undone", about: 1, carriedFrom }),
    ];
    expect([...replay(events).inForce]).toEqual([2]);
    expect(stacksOf(events, "Ana")).toEqual({ undo: [], redo: [] });
    const taken = [...events, makeEvent({ id: 4, kind: "undone", about: 2 })];
    expect([[...replay(taken).inForce], stacksOf(taken, "Ana").redo]).toEqual([[], [2]]);
  });
});
