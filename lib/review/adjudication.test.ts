import { describe, expect, it } from "vitest";
import type { EventKind, ReviewEvent } from "../model/reviews/review-events";
import { verdictsOnLink, verdictsOnPassage, adjudicate } from "./adjudication";
import { replay } from "./replay";
import { makeEvent } from "./test-review";

const HERE = { start: 0, end: 5 };
const THERE = { start: 7, end: 9 };

/** What each in turn says of one link, or of its left passage. */
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
