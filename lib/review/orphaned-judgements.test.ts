import { describe, expect, it } from "vitest";
import { segmentText } from "../compare";
import { gatherReview } from "./gather-review";
import { describeOrphans } from "./orphaned-judgements";
import { makeEvent, spanOf } from "./test-review";

const read = (text: string, number: number) => ({ number, text, passages: segmentText(text, "en") });
const LANGUAGES = { left: "en", right: "en" };
const THEIRS = "The ministers spoke about trade and energy. They agreed to meet in spring.";
const OURS = "He thanked the host. They told lies during a long press conference. Peace was discussed.";

/** What becomes of one judgement after the right text has changed. */
function describeAfter(edited: string, kind: "no-counterpart" | "link-confirmed", words: string) {
  const left = read(THEIRS, 1);
  const before = { left, right: read(OURS, 1) };
  const after = { left, right: read(edited, 2) };
  const linked = kind === "link-confirmed" ? [spanOf(THEIRS, "They agreed to meet in spring.")] : [];
  const event = makeEvent({ id: 1, kind, left: linked, right: [spanOf(OURS, words)] });
  const given = [{ revisions: before, events: [event] }];
  return describeOrphans(gatherReview(after, given, []).orphaned, given, after, LANGUAGES);
}

const LIES = "They told lies during a long press conference.";

describe("describeOrphans", () => {
  it("puts the changed passage beside the words that were judged, wherever it is now", () => {
    const edited = "New words. Peace was discussed. He thanked the host. They spoke during a long press conference.";
    const [entry] = describeAfter(edited, "no-counterpart", LIES);
    expect(entry?.quotes.right).toEqual([LIES]);
    expect(entry?.now).toEqual({
      left: [],
      right: [{ first: 4, last: 4, words: "They spoke during a long press conference." }],
    });
  });

  it("finds the parts of a passage that was split", () => {
    const [entry] = describeAfter(
      OURS.replace(LIES, "They told lies. It was during a long press conference."),
      "no-counterpart",
      LIES,
    );
    expect(entry?.now.right).toEqual([
      { first: 2, last: 3, words: "They told lies. It was during a long press conference." },
    ]);
  });

  it("says that nothing like it is there, rather than name another passage", () => {
    const [entry] = describeAfter("He thanked the host. Peace was discussed. All went home.", "no-counterpart", LIES);
    expect(entry?.now.right).toEqual([null]);
  });

  it("leaves the unchanged end of a link as it is", () => {
    const [entry] = describeAfter(OURS.replace("told lies", "spoke"), "link-confirmed", LIES);
    expect(entry?.now).toEqual({
      left: [{ first: 2, last: 2, words: "They agreed to meet in spring." }],
      right: [{ first: 2, last: 2, words: "They spoke during a long press conference." }],
    });
  });

  it("offers no unchanged passage as a replacement: it was judged itself", () => {
    const [entry] = describeAfter(
      `${OURS.replace(LIES, "All went home.")} ${LIES.replace("long", "short")}`,
      "no-counterpart",
      LIES,
    );
    expect(entry?.now.right).toEqual([{ first: 4, last: 4, words: LIES.replace("long", "short") }]);
    const repeated = describeAfter(OURS.replace(LIES, "").replace("Peace", "A long peace"), "no-counterpart", LIES);
    expect(repeated[0]?.now.right).toEqual([null]);
  });

  it("has nothing to put beside words that are merely split differently", () => {
    const whole = read(THEIRS, 1);
    const joined = { ...whole, passages: [{ start: 0, end: THEIRS.length }] };
    const event = makeEvent({
      id: 1,
      kind: "no-counterpart",
      left: [spanOf(THEIRS, "They agreed to meet in spring.")],
    });
    const given = [{ revisions: { left: whole, right: read(OURS, 1) }, events: [event] }];
    const current = { left: joined, right: read(OURS, 1) };
    const { orphaned } = gatherReview(current, given, []);
    expect(orphaned.map(({ cause }) => cause)).toEqual(["cut-otherwise"]);
    expect(describeOrphans(orphaned, given, current, LANGUAGES)[0]?.now).toEqual({ left: [], right: [] });
  });
});
