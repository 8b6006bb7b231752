import { reAnchorEvents, findNewPassages, type RevisionText } from "./re-anchor";
import { isLinkKind, passageKey, type ReviewEvent } from "../model/reviews/review-events";
import { applyAnchors, type OrphanedJudgement } from "./apply-anchors";
import { anchorEvents } from "./anchor";
import { replay, standingIds, type ReviewState } from "./replay";
import { isSamePerson } from "../model/reviews/same-person";
import type { Span, Side, Link } from "../model/comparisons/comparison";
import { SIDES, otherSide } from "../model/comparisons/sides";
import { passageNumber } from "../model/comparisons/passage-number";

type MachineLink = Pick<Link, Side>;

/** The events of the review of two revisions. */
export interface RevisionEvents {
  revisions: Record<Side, RevisionText>;
  events: ReviewEvent[];
}

/** The review of two revisions, with what was re-anchored from earlier ones. */
export interface Review {
  /** All events, sorted by id, placed on the passages of the comparison. */
  events: ReviewEvent[];
  state: ReviewState;
  /**
   * Judgements in force that no longer count, because their passages have changed, are cut differently, or may have a counterpart now;
   * latest first.
   */
  orphaned: OrphanedJudgement[];
}

/**
 * The judgements that their authors replaced in any review of these readouts. Each is checked from every pair of revisions, with everything
 * said about words that are unchanged there.
 */
function findReplaced(given: RevisionEvents[]): Set<number> {
  const replaced = new Set<number>();
  for (const { revisions: seenFrom } of given) {
    const carried = given.map(({ events, revisions }) => reAnchorEvents(events, revisions, seenFrom));
    const orphaned = new Set(carried.flatMap((of) => of.orphaned.map(({ event }) => event.id)));
    const events = carried.flatMap((of) => of.events);
    const stands = standingIds(replay(events));
    for (const { id } of events) if (!orphaned.has(id) && !stands.has(id)) replaced.add(id);
  }
  return replaced;
}

/** Tells for a passage that was judged to have no counterpart whether something its author never saw may be one. */
type MayBeAnswered = (author: string, side: Side, span: Span) => boolean;

const passageOf = (current: Record<Side, RevisionText>, side: Side, link: MachineLink) =>
  current[side].passages[passageNumber(link[side]) - 1]!;

/**
 * A judgement "no counterpart" is about the whole other text. It is in doubt if the machine links the passage with one that is new there,
 * or if another reviewer's link of the passage is orphaned because its other end has changed.
 */
function doubtAbsence(
  revisions: Record<Side, RevisionText>,
  current: Record<Side, RevisionText>,
  links: MachineLink[],
  waiting: OrphanedJudgement[],
): MayBeAnswered {
  const answered = new Set<string>();
  for (const side of SIDES) {
    const far = otherSide(side);
    const fresh = new Set(findNewPassages(revisions[far], current[far]).map(({ start }) => start));
    for (const link of links)
      if (fresh.has(passageOf(current, far, link).start))
        answered.add(passageKey(side, passageOf(current, side, link)));
  }
  const linked = waiting.filter(
    ({ event, stillCounts }) => event.kind !== "link-rejected" && isLinkKind(event.kind) && !stillCounts,
  );
  const isLinkedByOther: MayBeAnswered = (author, side, { start }) =>
    linked.some(
      ({ event, remaining }) =>
        !isSamePerson(event.author, author) && remaining[side].some((span) => span.start === start),
    );
  return (author, side, span) => answered.has(passageKey(side, span)) || isLinkedByOther(author, side, span);
}

/** Removes judgements "no counterpart" that are in doubt from those that count. */
function reopen(events: ReviewEvent[], current: Record<Side, RevisionText>, mayBeAnswered: MayBeAnswered) {
  const texts = { left: current.left.text, right: current.right.text };
  const parts = events.map((event) => {
    if (event.kind !== "no-counterpart" || event.carriedFrom === null) return { events: [event], orphaned: [] };
    const stay = (side: Side) => (span: Span) => (mayBeAnswered(event.author, side, span) ? null : span);
    return applyAnchors([event], { left: stay("left"), right: stay("right") }, texts, "other-changed");
  });
  return { events: parts.flatMap((part) => part.events), orphaned: parts.flatMap((part) => part.orphaned) };
}

/**
 * Gathers the events of the reviews of two revisions and of earlier revisions of the same readouts, and replays them.
 *
 * @param current the two revisions, with the passages of the comparison that is shown
 * @param given for these and for earlier revisions, in any order; offsets are UTF-16 code units of the revisions' own texts
 * @param links the machine's likely and possible links, by the ids of their passages
 * @example
 * gatherReview(current, [{ revisions: current, events: [confirmed] }], []).orphaned; //=> []
 */
export function gatherReview(
  current: Record<Side, RevisionText>,
  given: RevisionEvents[],
  links: MachineLink[],
): Review {
  const carried = given.map(({ revisions, events }) => {
    const carried = reAnchorEvents(events, revisions, current);
    const placed = anchorEvents(carried.events, current);
    return { revisions, events: placed.events, orphaned: [...carried.orphaned, ...placed.orphaned] };
  });
  const { inForce, lookedAgain } = replay(carried.flatMap(({ events }) => events));
  const mayWait = carried.some(
    ({ events, orphaned }) => orphaned.length > 0 || events.some((event) => event.carriedFrom !== null),
  );
  const replaced = mayWait ? findReplaced(given) : new Set<number>();
  const waits = ({ event: { id } }: OrphanedJudgement) => inForce.has(id) && !lookedAgain.has(id) && !replaced.has(id);
  const waiting = carried.flatMap(({ orphaned }) => orphaned).filter(waits);
  const reopened = carried.map(({ revisions, events }) =>
    reopen(events, current, doubtAbsence(revisions, current, links, waiting)),
  );
  const events = reopened.flatMap((part) => part.events).sort((a, b) => a.id - b.id);
  const orphaned = [...waiting, ...reopened.flatMap(({ orphaned }) => orphaned.filter(waits))];
  return { events, state: replay(events), orphaned: orphaned.sort((a, b) => b.event.id - a.event.id) };
}
