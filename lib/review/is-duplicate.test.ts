import { expect, it } from "vitest";
import type { Judgement, ReviewEvent } from "../model/reviews/review-events";
import { replay } from "./replay";
import { findDuplicate } from "./is-duplicate";
import { makeEvent } from "./test-review";

const [FIRST, SECOND] = [
  { start: 0, end: 6 },
  { start: 7, end: 13 },
];
type Said = Pick<Judgement, "kind" | "left" | "right" | "note">;

const idOf = (events: ReviewEvent[], said: Said) => findDuplicate(replay(events).reviewers[0]!, said);

it("A judgement is a duplicate if it says exactly the same about every passage, with the same note or none", () => {
  const none = makeEvent({ id: 1, kind: "no-counterpart", left: [FIRST!, SECOND!], note: "Twice." });
  const said: Said = { kind: "no-counterpart", left: [FIRST!], right: [], note: null };
  expect(idOf([none], said)).toBe(1);
  expect(idOf([none], { ...said, left: [FIRST!, SECOND!], note: "Twice." })).toBe(1);
  expect(idOf([none], { ...said, note: "Once." })).toBeNull();
  expect(idOf([none], { ...said, kind: "not-a-point" })).toBeNull();
  expect(idOf([none], { ...said, left: [], right: [FIRST!] })).toBeNull();
  const linked = makeEvent({ id: 2, kind: "link-added", left: [SECOND!], right: [FIRST!] });
  expect(idOf([none, linked], { ...said, left: [FIRST!, SECOND!] })).toBeNull();
  expect(idOf([none, linked], { ...said, kind: "link-added", left: [SECOND!], right: [FIRST!] })).toBe(2);
  expect(idOf([none, linked], { ...said, kind: "link-added", left: [SECOND!], right: [FIRST!, SECOND!] })).toBeNull();
  expect(idOf([none, makeEvent({ id: 2, kind: "undone", about: 1 })], said)).toBeNull();
  expect(idOf([none], { ...said, kind: "looked-again", left: [] })).toBeNull();
});
