import { describe, expect, it } from "vitest";
import type { Judgement } from "../../model/reviews/review-events";
import { makeEvent } from "../../review/test-review";
import { say, type Message } from "../parts/message";
import { byline, disagreement, noCounterpartDone, remarks, undoLabel } from "./review";
import { toText } from "../parts/to-text";

const judgement: Judgement = { ...makeEvent({ id: 1, kind: "link-confirmed" }), kind: "link-confirmed" };

describe("a byline", () => {
  it("names the revisions that something was said of, where they were others", () => {
    const at = "2026-11-22T08:00:00.000Z";
    expect(toText(byline({ author: "Ana", at, carriedFrom: null }))).toBe("by Ana on 22 November 2026");
    expect(toText(byline({ author: "Ana", at, carriedFrom: { left: 1, right: 2 } }))).toBe(
      "by Ana on 22 November 2026, on the earlier text (revisions 1 and 2)",
    );
  });
});

describe("a disagreement", () => {
  const opinion = <Verdict extends string>(author: string, verdict: Verdict) => ({
    author,
    verdict,
    judgement,
    isImplied: false,
  });

  it("says of a passage what each makes of it", () => {
    const verdicts = [
      opinion("Ana", "linked"),
      opinion("Ben", "no-counterpart"),
      opinion("Cleo", "not-a-point"),
    ] as const;
    expect(toText(disagreement([...verdicts], "passage"))).toBe(
      "Reviewers disagree. Ana: has a counterpart; Ben: no counterpart; Cleo: not a point.",
    );
  });

  it("says of a link who makes it and who does not", () => {
    expect(toText(disagreement([opinion("Ana", "linked"), opinion("Ben", "rejected")], "link"))).toBe(
      "Reviewers disagree. Ana: linked; Ben: rejected.",
    );
  });
});

describe("what a button takes back", () => {
  const undo = (judged: Parameters<typeof undoLabel>[0], of: Message) => {
    const { label, about } = undoLabel(judged, of);
    return { label: toText(label), about: toText(about) };
  };
  const span = (start: number) => ({ start, end: start + 1 });

  it("is said at the one thing that was judged", () => {
    expect(undo({ kind: "not-a-point", left: [], right: [span(0)] }, say`Azerbaijan, 9`)).toEqual({
      label: "Undo",
      about: "what you said about Azerbaijan, 9",
    });
    expect(undo({ kind: "link-confirmed", left: [span(0)], right: [span(0)] }, say`the link`).label).toBe("Undo");
  });

  it("says how many passages or links one command judged", () => {
    expect(undo({ kind: "no-counterpart", left: [span(0)], right: [span(0), span(2)] }, say`Azerbaijan, 9`)).toEqual({
      label: "Undo (3 passages)",
      about: "what you said about Azerbaijan, 9, and 2 others",
    });
    const links = { left: [span(0), span(2)], right: [span(0), span(2)] };
    expect(undo({ kind: "link-added", ...links }, say`the link`).label).toBe("Undo (4 links)");
  });
});

it("A note reorders nothing outside itself, not even its closing quotation mark", () => {
  const kind = "no-counterpart";
  const judgement = { ...makeEvent({ id: 1, kind, note: "See\n\u202ethis" }), kind } as const;
  expect(remarks([{ author: "Ana", verdict: kind, judgement, isImplied: false }]).map(toText)).toEqual([
    "Ana: “\u2068See \u202ethis\u202c\u2069”",
  ]);
});

describe("what was done", () => {
  const passage = { start: 0, end: 26 };

  it("says of a partial quotation only that the point is not in the part stored, of one passage and of several", () => {
    const inPart = "Confirmed: not in the part stored.";
    expect(noCounterpartDone({ left: [passage], right: [] }, ["right"])).toBe(inPart);
    expect(noCounterpartDone({ left: [passage], right: [passage] }, ["left"])).toBe(inPart);
  });

  it("says of whole readouts that there is no counterpart, and of a passage of a partial quotation too", () => {
    expect(noCounterpartDone({ left: [passage], right: [passage] }, [])).toBe("Confirmed: no counterpart.");
    expect(noCounterpartDone({ left: [passage], right: [] }, ["left"])).toBe("Confirmed: no counterpart.");
  });
});
