import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentText } from "../compare";
import { reAnchorEvents, reAnchor } from "./re-anchor";
import { gatherReview } from "./gather-review";
import { anchorEvents, anchorOn } from "./anchor";
import { makeEvent, spanOf, swapEvents } from "./test-review";

const read = (text: string, number = 1) => ({ number, text, passages: segmentText(text, "en") });

const PARTS = [
  "They discussed peace.",
  "They met in spring.",
  "He thanked the host.",
  "Trade came up.",
  "Good day.",
  "All agreed.",
];

describe("reAnchor", () => {
  it("finds exactly the same words, or nothing", () => {
    const text = fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [from, to] = [read(before), read(after)];
        const find = reAnchor(from, to);
        const found = from.passages.map(find);
        from.passages.forEach(({ start, end }, i) => {
          const again = found[i];
          if (again) expect(after.slice(again.start, again.end)).toBe(before.slice(start, end));
        });
        const places = found.flatMap((span) => (span ? [span.start] : []));
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });

  it("finds every passage of a text that only gained some", () => {
    const parts = fc.array(fc.tuple(fc.constantFrom(...PARTS), fc.boolean()), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, (all) => {
        const after = read(all.map(([part]) => part).join(" "));
        const before = read(
          all
            .filter(([, isOld]) => isOld)
            .map(([part]) => part)
            .join(" "),
        );
        const find = reAnchor(before, after);
        expect(before.passages.every((passage) => find(passage) !== null)).toBe(true);
      }),
    );
  });

  it("keeps repeated sentences in their places", () => {
    const before = read("Good day. They discussed peace. Good day.");
    const after = read("Note. Good day. They discussed peace. Trade came up. Good day.");
    expect(before.passages.map(reAnchor(before, after))).toEqual(
      [1, 2, 4].map((i) => ({ start: after.passages[i]!.start, end: after.passages[i]!.end })),
    );
  });

  it("finds a passage that was moved, if there is no doubt which it is", () => {
    const before = read("They discussed peace. He thanked the host. Trade came up.");
    const after = read("Trade came up. They discussed peace. He thanked the host.");
    expect(reAnchor(before, after)(spanOf(before.text, "Trade came up."))).toEqual(
      spanOf(after.text, "Trade came up."),
    );
  });

  it("finds a stretch that is not a passage by the one in which it begins", () => {
    const before = read("They discussed peace. He thanked the host.");
    const after = read("Note. They discussed peace. He thanked us.");
    const find = reAnchor(before, after);
    expect(find(spanOf(before.text, "discussed"))).toEqual(spanOf(after.text, "discussed"));
    expect(find({ start: 0, end: before.text.length })).toBeNull();
    expect(find({ start: 500, end: 600 })).toBeNull();
  });
});

describe("reAnchorEvents", () => {
  const before = read("They discussed peace. He thanked the host. Trade came up.");
  const after = read("Note. They discussed peace. He thanked us. Trade came up.", 2);
  const right = read("Peace was discussed. Energy was named.");
  const peace = spanOf(before.text, "They discussed peace.");
  const host = spanOf(before.text, "He thanked the host.");

  it("marks what it carries over, keeps the unchanged part of a link, and reports judgements of which a passage is gone", () => {
    const link = makeEvent({ id: 1, kind: "link-added", left: [peace, host], right: [right.passages[0]!] });
    const none = makeEvent({ id: 2, kind: "no-counterpart", left: [host] });
    const undone = makeEvent({ id: 3, kind: "undone", about: 2 });
    const { events, orphaned } = reAnchorEvents([link, none, undone], { left: before, right }, { left: after, right });
    expect(events.map(({ carriedFrom }) => carriedFrom)).toEqual(Array(3).fill({ left: 1, right: 1 }));
    expect(events.map((event) => event.left)).toEqual([[spanOf(after.text, "They discussed peace.")], [], []]);
    expect(orphaned[0]!.quotes.right).toEqual(["Peace was discussed."]);
    expect(orphaned.map(({ stillCounts }) => stillCounts)).toEqual([true, false]);
    expect(orphaned.map(({ event, quotes, cause }) => [event.id, quotes.left, cause])).toEqual([
      [1, ["He thanked the host."], "text-changed"],
      [2, ["He thanked the host."], "text-changed"],
    ]);
  });

  it("keeps no link with only one end", () => {
    const link = makeEvent({ id: 1, kind: "link-added", left: [host], right: [right.passages[0]!] });
    const { events } = reAnchorEvents([link], { left: before, right }, { left: after, right });
    expect([events[0]!.left, events[0]!.right]).toEqual([[], []]);
  });

  it("leaves the events of the very same revisions as they are", () => {
    const events = [makeEvent({ id: 1, kind: "no-counterpart", left: [host] })];
    expect(reAnchorEvents(events, { left: before, right }, { left: before, right })).toEqual({ events, orphaned: [] });
  });
});

describe("placing events on passages", () => {
  it("takes the passage itself, or the one that is most of it", () => {
    const place = anchorOn([
      { start: 0, end: 10 },
      { start: 11, end: 40 },
    ]);
    expect(place({ start: 0, end: 10 })).toEqual({ start: 0, end: 10 });
    expect(place({ start: 11, end: 35 })).toEqual({ start: 11, end: 40 });
    expect(place({ start: 0, end: 40 })).toEqual({ start: 11, end: 40 });
    expect(place({ start: 11, end: 20 })).toBeNull();
  });

  it("reports passages that are split too differently, to be rechecked", () => {
    const left = read("They discussed peace and trade.");
    const judged = makeEvent({ id: 1, kind: "no-counterpart", left: [spanOf(left.text, "peace")] });
    const { orphaned } = anchorEvents([judged], { left, right: left });
    expect(orphaned).toMatchObject([{ quotes: { left: ["peace"], right: [] }, cause: "cut-otherwise" }]);
  });
});

describe("gatherReview", () => {
  const first = read("They discussed peace. He thanked the host.");
  const second = read("They discussed peace. He thanked the host warmly.", 2);
  const third = read("They discussed peace. He thanked everybody.", 3);
  const right = read("Peace was discussed.");
  const host = [spanOf(first.text, "He thanked the host.")];
  const of = (left: typeof first, ...events: ReturnType<typeof makeEvent>[]) => ({
    revisions: { left, right },
    events,
  });
  const ids = (...given: ReturnType<typeof of>[]) =>
    gatherReview({ left: third, right }, given, []).orphaned.map(({ event }) => event.id);

  it("asks to recheck only what counts: not what was undone, replaced or rechecked", () => {
    const none = makeEvent({ id: 1, kind: "no-counterpart", left: host });
    const other = makeEvent({ id: 2, kind: "not-a-point", left: host });
    expect(ids(of(first, none))).toEqual([1]);
    expect(ids(of(first, none, other))).toEqual([2]);
    expect(ids(of(first, none, makeEvent({ id: 2, kind: "undone", about: 1 })))).toEqual([]);
    const looked = makeEvent({ id: 3, kind: "looked-again", author: "Ben", about: 1 });
    expect(ids(of(first, none), of(third, looked))).toEqual([]);
    const back = makeEvent({ id: 4, kind: "undone", author: "Ben", about: 3 });
    expect(ids(of(first, none), of(third, looked, back))).toEqual([1]);
  });

  it("asks to recheck the latest judgement on the same words, however many revisions it has come through", () => {
    const again = read(`${first.text} Good day.`, 2);
    const none = makeEvent({ id: 1, kind: "no-counterpart", left: host });
    for (const kind of ["no-counterpart", "not-a-point"] as const) {
      const later = makeEvent({ id: 2, kind, left: host });
      expect(ids(of(first, none), of(again, later))).toEqual([2]);
      const looked = makeEvent({ id: 3, kind: "looked-again", about: 2 });
      expect(ids(of(first, none), of(again, later), of(third, looked))).toEqual([]);
    }
    const linked = makeEvent({ id: 2, kind: "link-confirmed", left: host, right: [right.passages[0]!] });
    expect(ids(of(first, none), of(again, linked))).toEqual([2]);
    const byBen = makeEvent({ id: 2, kind: "no-counterpart", left: host, author: "Ben" });
    expect(ids(of(first, none), of(again, byBen))).toEqual([2, 1]);
    const warm = makeEvent({ id: 2, kind: "no-counterpart", left: [second.passages[1]!] });
    expect(ids(of(first, none), of(second, warm))).toEqual([2, 1]);
  });

  const link = (left: string, there: string) => [{ left, right: there }];

  it("asks to recheck an absence where the machine finds a counterpart that its author never saw", () => {
    const none = makeEvent({ id: 1, kind: "no-counterpart", right: [right.passages[0]!] });
    const gather = (links: { left: string; right: string }[]) =>
      gatherReview({ left: third, right }, [of(first, none)], links);
    const found = gather(link("l2", "r1"));
    expect(found.orphaned).toMatchObject([
      { event: { id: 1 }, quotes: { left: [], right: ["Peace was discussed."] }, cause: "other-changed" },
    ]);
    expect(found.state.reviewers[0]!.passages.size).toBe(0);
    // Its author saw that passage, or nothing links it, so the judgement still counts.
    for (const links of [link("l1", "r1"), []]) expect(gather(links).orphaned).toEqual([]);
    const again = makeEvent({ id: 2, kind: "no-counterpart", right: [right.passages[0]!] });
    const anew = gatherReview({ left: third, right }, [of(first, none), of(third, again)], link("l2", "r1"));
    expect(anew.orphaned).toEqual([]);
    expect(anew.state.reviewers[0]!.passages.size).toBe(1);
  });

  it("leaves open what two disagreed about until the waiting link has been rechecked", () => {
    const none = makeEvent({ id: 1, kind: "no-counterpart", right: [right.passages[0]!] });
    const linked = makeEvent({ id: 2, kind: "link-added", author: "Ben", left: host, right: [right.passages[0]!] });
    const gather = (...more: ReturnType<typeof of>[]) =>
      gatherReview({ left: third, right }, [of(first, none, linked), ...more], []);
    const open = gather();
    expect(open.orphaned.map(({ event }) => event.id)).toEqual([2, 1]);
    expect(open.state.reviewers.map(({ passages, links }) => passages.size + links.size)).toEqual([0, 0]);
    const looked = gather(of(third, makeEvent({ id: 3, kind: "looked-again", author: "Ben", about: 2 })));
    expect(looked.orphaned).toEqual([]);
    expect(looked.state.reviewers[0]!.passages.size).toBe(1);
  });

  it("asks to recheck a judgement that counts again, even when its replacement was undone on a later revision", () => {
    const none = makeEvent({ id: 1, kind: "no-counterpart", left: host });
    const other = makeEvent({ id: 2, kind: "not-a-point", left: host });
    const undone = makeEvent({ id: 3, kind: "undone", about: 2 });
    expect(ids(of(first, none, other), of(third, undone))).toEqual([1]);
  });
});

describe("swapEvents", () => {
  it("swaps the sides, and swaps them back", () => {
    const event = makeEvent({
      id: 1,
      kind: "link-added",
      left: [{ start: 0, end: 5 }],
      carriedFrom: { left: 1, right: 2 },
    });
    const [swapped] = swapEvents([event]);
    expect(swapped).toMatchObject({ left: [], right: event.left, carriedFrom: { left: 2, right: 1 } });
    expect(swapEvents([swapped!])).toEqual([event]);
  });
});
