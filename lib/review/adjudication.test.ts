import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  SETTLING_KINDS,
  isLinkKind,
  type EventKind,
  type ReviewEvent,
  type SettlingKind,
} from "../model/reviews/review-events";
import { verdictsOnLink, verdictsOnPassage, adjudicate } from "./adjudication";
import { replay, standingIds } from "./replay";
import { makeEvent } from "./test-review";

const HERE = { start: 0, end: 5 };
const THERE = { start: 7, end: 9 };

/** Successive verdicts on one link, or on its left passage. */
function history(...said: [author: string, kind: EventKind][]): ReviewEvent[] {
  return said.map(([author, kind], i) =>
    makeEvent({ id: i + 1, author, kind, left: [HERE], right: kind.startsWith("link") ? [THERE] : [] }),
  );
}

const onLink = (events: ReviewEvent[]) => adjudicate(verdictsOnLink(replay(events), HERE, THERE));
const onPassage = (events: ReviewEvent[]) => adjudicate(verdictsOnPassage(replay(events), "left", HERE));

describe("several reviewers", () => {
  it("confirm together, in the name of the one who said so first", () => {
    const events = history(["Ana", "link-confirmed"], ["Ben", "link-added"]);
    expect(onLink(events)).toEqual({ verdict: "linked", by: events[0], isDisputed: false });
    expect(onLink([])).toEqual({ verdict: null, by: null, isDisputed: false });
  });

  it("disagree until one of them withdraws", () => {
    const events = history(["Ana", "link-confirmed"], ["Ben", "link-rejected"]);
    expect(onLink(events)).toEqual({ verdict: null, by: null, isDisputed: true });
    const back = makeEvent({ id: 3, kind: "undone", author: "Ben", about: 2 });
    expect(onLink([...events, back]).verdict).toBe("linked");
    const changed = makeEvent({ id: 3, kind: "link-confirmed", author: "Ben", left: [HERE], right: [THERE] });
    expect(onLink([...events, changed])).toEqual({ verdict: "linked", by: events[0], isDisputed: false });
  });

  it("are settled by a third, and disagree again when one of the two insists", () => {
    const events = history(["Ana", "link-confirmed"], ["Ben", "link-rejected"], ["Eve", "link-rejected"]);
    expect(onLink(events)).toEqual({ verdict: "rejected", by: events[2], isDisputed: false });
    const again = makeEvent({ id: 4, kind: "link-confirmed", left: [HERE], right: [THERE] });
    expect(onLink([...events, again]).isDisputed).toBe(true);
  });

  it("disagree about a link when one says that its passage has no counterpart", () => {
    const events = history(["Ana", "link-confirmed"], ["Ben", "no-counterpart"]);
    expect(onLink(events).isDisputed).toBe(true);
    expect(onPassage(events).isDisputed).toBe(true);
    expect(onLink(history(["Ben", "no-counterpart"])).verdict).toBe("rejected");
  });

  it("imply a verdict on a link by the later of two verdicts on its passages, whichever side is left", () => {
    const events = [
      makeEvent({ id: 1, kind: "no-counterpart", right: [THERE] }),
      makeEvent({ id: 2, kind: "no-counterpart", left: [HERE] }),
    ];
    const implied = (given: ReviewEvent[]) => verdictsOnLink(replay(given), HERE, THERE).map((own) => own.judgement.id);
    expect(implied(events)).toEqual([2]);
    const turned = events.map(({ id, ...event }) => ({ ...event, id: 3 - id }));
    expect(implied(turned)).toEqual([2]);
  });

  it("say nothing about a passage by rejecting one of its links", () => {
    expect(verdictsOnPassage(replay(history(["Ana", "link-rejected"])), "left", HERE)).toEqual([]);
  });
});

/** An editor's judgement that settles the link, or its left passage. */
const settling = (id: number, kind: SettlingKind, author = "Eva"): ReviewEvent =>
  makeEvent({ id, author, kind, left: [HERE], right: isLinkKind(kind) ? [THERE] : [], settles: true });

describe("an editor", () => {
  const disputed = history(["Ana", "link-confirmed"], ["Ben", "link-rejected"]);

  it("settles what reviewers disagree about, either way, and who said otherwise is still known", () => {
    const linked = [...disputed, settling(3, "link-confirmed")];
    expect(onLink(linked)).toEqual({ verdict: "linked", by: linked[2], isDisputed: false });
    const rejected = [...disputed, settling(3, "link-rejected")];
    expect(onLink(rejected)).toEqual({ verdict: "rejected", by: rejected[2], isDisputed: false });
    expect(verdictsOnLink(replay(rejected), HERE, THERE).map(({ author, verdict }) => [author, verdict])).toEqual([
      ["Ana", "linked"],
      ["Ben", "rejected"],
      ["Eva", "rejected"],
    ]);
  });

  it("brings the disagreement back by an undo, and settles it again by a redo", () => {
    const settled = [...disputed, settling(3, "link-confirmed")];
    const undone = [...settled, makeEvent({ id: 4, kind: "undone", author: "Eva", about: 3 })];
    expect(onLink(undone)).toEqual(onLink(disputed));
    expect(onLink([...undone, makeEvent({ id: 5, kind: "redone", author: "Eva", about: 3 })]).verdict).toBe("linked");
  });

  it("is not outweighed by who judges afterwards, and keeps an opinion of their own", () => {
    const events = [
      ...disputed,
      makeEvent({ id: 3, kind: "link-confirmed", author: "Eva", left: [HERE], right: [THERE] }),
      settling(4, "link-rejected"),
      makeEvent({ id: 5, kind: "link-confirmed", author: "Cem", left: [HERE], right: [THERE] }),
    ];
    expect(onLink(events)).toEqual({ verdict: "rejected", by: events[3], isDisputed: false });
    expect(replay(events).reviewers.find(({ author }) => author === "Eva")?.links.size).toBe(1);
  });

  it("gives way to the editor who settles it later", () => {
    const events = [...disputed, settling(3, "link-confirmed"), settling(4, "link-rejected", "Ida")];
    expect(onLink(events).by).toBe(events[3]);
    expect(standingIds(replay(events))).toEqual(new Set([1, 2, 4]));
    const undone = [...events, makeEvent({ id: 5, kind: "undone", author: "Ida", about: 4 })];
    expect(onLink(undone).by).toBe(events[2]);
  });

  it("settles a passage with its links, and a link with its passages", () => {
    const about = history(["Ana", "link-confirmed"], ["Ben", "no-counterpart"]);
    const none = [...about, settling(3, "no-counterpart")];
    expect([onPassage(none).verdict, onLink(none).verdict]).toEqual(["no-counterpart", "rejected"]);
    const linked = [...about, settling(3, "link-confirmed")];
    expect([onPassage(linked).verdict, onLink(linked).verdict]).toEqual(["linked", "linked"]);
  });

  it("settles that there is no link: then nobody says by that link that the passage has a counterpart", () => {
    const about = history(["Ana", "link-confirmed"], ["Ben", "no-counterpart"]);
    const events = [...about, settling(3, "link-rejected")];
    expect(onPassage(events)).toEqual({ verdict: "no-counterpart", by: events[1], isDisputed: false });
    const other = { start: 20, end: 25 };
    const elsewhere = makeEvent({ id: 4, kind: "link-added", left: [HERE], right: [other] });
    expect(onPassage([...events, elsewhere]).isDisputed).toBe(true);
  });

  it("always leaves nothing disputed of what was settled, and changes no reviewer's own judgements", () => {
    const kinds = fc.constantFrom<EventKind>(
      "link-confirmed",
      "link-added",
      "link-rejected",
      "no-counterpart",
      "not-a-point",
    );
    const steps = fc.array(fc.tuple(fc.constantFrom("Ana", "Ben", "Cem", "Eva"), kinds), { maxLength: 8 });
    const settled = fc.constantFrom(...SETTLING_KINDS);
    fc.assert(
      fc.property(steps, settled, steps, (before, kind, after) => {
        const said = history(...before, ["Eva", "looked-again"], ...after);
        const events = said.with(before.length, settling(before.length + 1, kind));
        const ofReviewers = (given: ReviewEvent[]) =>
          new Map(
            replay(given).reviewers.flatMap(({ author, links, passages, counterparts }) =>
              links.size + passages.size > 0 ? [[author, { links, passages, counterparts }]] : [],
            ),
          );
        const unsettled = said.toSpliced(before.length, 1);
        expect(ofReviewers(events)).toEqual(ofReviewers(unsettled));
        expect(onLink(events)).toMatchObject({ by: events[before.length], isDisputed: false });
        if (kind !== "link-rejected")
          expect(onPassage(events)).toMatchObject({ by: events[before.length], isDisputed: false });
        const undone = makeEvent({ id: said.length + 1, kind: "undone", author: "Eva", about: before.length + 1 });
        expect([onLink([...events, undone]), onPassage([...events, undone])]).toEqual([
          onLink(unsettled),
          onPassage(unsettled),
        ]);
        expect(onLink(events.toReversed())).toEqual(onLink(events));
      }),
    );
  });
});
