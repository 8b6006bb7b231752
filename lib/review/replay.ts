import {
  isJudgement,
  isLinkKind,
  isPassageKind,
  spanPairKey,
  passageKey,
  type Judgement,
  type ReviewEvent,
} from "../model/reviews/review-events";
import { isSamePerson, personOf } from "../model/reviews/same-person";
import type { Span, Side } from "../model/comparisons/comparison";
import { SIDES } from "../model/comparisons/sides";

/** A reviewer's verdict on a link. */
interface SaidOfLink {
  left: Span;
  right: Span;
  judgement: Judgement;
}

/** A reviewer's verdict on a passage. */
interface SaidOfPassage {
  side: Side;
  span: Span;
  judgement: Judgement;
}

/** The current verdicts of one reviewer, or of all editors who settled something. */
export interface Said {
  /** By `spanPairKey`. */
  links: Map<string, SaidOfLink>;
  /** By `passageKey`: no counterpart, or not a point. */
  passages: Map<string, SaidOfPassage>;
  /** By `passageKey`: the latest link that gives the passage a counterpart. */
  counterparts: Map<string, SaidOfPassage>;
}

/** One reviewer's current judgements, and what that reviewer can undo or redo. */
export interface Reviewer extends Said {
  /** The first spelling of the name. */
  author: string;
  /** Ids that can be undone, the next one last. Re-anchored judgements are not among them; they can be undone one by one. */
  undo: number[];
  /** Ids that can be redone, the next one last. */
  redo: number[];
}

export interface ReviewState {
  /** In the order of their first events. */
  reviewers: Reviewer[];
  /** What editors have settled, as if it were one reviewer, whoever settled last. It is not part of any reviewer's own judgements. */
  settled: Said;
  /** Ids of the judgements that are not undone. */
  inForce: Set<number>;
  /** Ids of judgements that were rechecked. */
  lookedAgain: Set<number>;
}

interface Stacks {
  /** The first spelling of the name. */
  author: string;
  undo: number[];
  redo: number[];
}

/** Applies events in the order of the history. */
class History {
  readonly judgements = new Map<number, Judgement>();
  readonly inForce = new Set<number>();
  readonly stacks = new Map<string, Stacks>();

  private stacksOf(author: string): Stacks {
    const known = this.stacks.get(personOf(author));
    if (known) return known;
    const made = { author, undo: [], redo: [] };
    this.stacks.set(personOf(author), made);
    return made;
  }

  add(event: ReviewEvent) {
    const stacks = this.stacksOf(event.author);
    if (isJudgement(event)) return this.judge(event, stacks);
    const meant = event.about === null ? undefined : this.judgements.get(event.about);
    if (!meant || !isSamePerson(meant.author, event.author)) return;
    if (event.kind === "undone") this.takeBack(meant, stacks, event.carriedFrom !== null);
    else this.bringAgain(meant, stacks, event.carriedFrom !== null);
  }

  private judge(judgement: Judgement, stacks: Stacks) {
    this.judgements.set(judgement.id, judgement);
    this.inForce.add(judgement.id);
    if (judgement.carriedFrom !== null) return;
    stacks.undo.push(judgement.id);
    stacks.redo = [];
  }

  /** Events on earlier revisions count, but are not steps that can be undone here. */
  private takeBack({ id }: Judgement, stacks: Stacks, isElsewhere: boolean) {
    if (!this.inForce.delete(id) || isElsewhere) return;
    stacks.undo = stacks.undo.filter((kept) => kept !== id);
    stacks.redo.push(id);
  }

  private bringAgain({ id, carriedFrom }: Judgement, stacks: Stacks, isElsewhere: boolean) {
    if (this.inForce.has(id) || (!isElsewhere && !stacks.redo.includes(id))) return;
    this.inForce.add(id);
    stacks.redo = stacks.redo.filter((kept) => kept !== id);
    if (carriedFrom === null) stacks.undo.push(id);
  }
}

const nothingSaid = (): Said => ({ links: new Map(), passages: new Map(), counterparts: new Map() });

/** Affirming a link overrides the same reviewer's judgements on its passages, and the other way round: the later one counts. */
function say({ links, passages }: Said, judgement: Judgement) {
  if (isLinkKind(judgement.kind))
    for (const left of judgement.left)
      for (const right of judgement.right) {
        links.set(spanPairKey(left, right), { left, right, judgement });
        if (judgement.kind === "link-rejected") continue;
        passages.delete(passageKey("left", left));
        passages.delete(passageKey("right", right));
      }
  if (!isPassageKind(judgement.kind)) return;
  for (const side of SIDES)
    for (const span of judgement[side]) {
      const key = passageKey(side, span);
      passages.set(key, { side, span, judgement });
      for (const [name, said] of links)
        if (said.judgement.kind !== "link-rejected" && passageKey(side, said[side]) === key) links.delete(name);
    }
}

function findCounterparts({ links }: Said): Said["counterparts"] {
  const counterparts: Said["counterparts"] = new Map();
  for (const said of links.values()) {
    if (said.judgement.kind === "link-rejected") continue;
    for (const side of SIDES) {
      const key = passageKey(side, said[side]);
      if ((counterparts.get(key)?.judgement.id ?? 0) < said.judgement.id)
        counterparts.set(key, { side, span: said[side], judgement: said.judgement });
    }
  }
  return counterparts;
}

/**
 * Replays a history: the current verdicts of every reviewer. Only the history decides, in the order of its ids, whatever the order of the
 * given events; one reviewer's events never change another's verdicts. Impossible events (an undo of something undone, or of another
 * reviewer's act) have no effect. Of one reviewer's judgements on the same link or passage the latest counts. Affirming a link ends the
 * reviewer's own "no counterpart" on its passages, and "no counterpart" or "not a point" ends the reviewer's own links of that passage.
 * What settles a disagreement is kept apart from its author's own verdicts; the same rules apply to it, whoever settles.
 *
 * @param events offsets are UTF-16 code units of the two texts that are reviewed
 * @example
 * replay([confirmedByAna, rejectedByBen]).reviewers.map(({ author, undo }) => [author, undo]);
 * //=> [["Ana", [1]], ["Ben", [2]]]
 */
export function replay(events: ReviewEvent[]): ReviewState {
  const history = new History();
  for (const event of events.toSorted((a, b) => a.id - b.id)) history.add(event);
  const reviewers = new Map<string, Reviewer>();
  for (const [person, { author, undo, redo }] of history.stacks)
    reviewers.set(person, { author, ...nothingSaid(), undo, redo });
  const settled = nothingSaid();
  const standing = [...history.judgements.values()].filter(({ id }) => history.inForce.has(id));
  for (const judgement of standing)
    say(judgement.settles ? settled : reviewers.get(personOf(judgement.author))!, judgement);
  for (const said of [settled, ...reviewers.values()]) said.counterparts = findCounterparts(said);
  const lookedAgain = standing.flatMap(({ about }) => about ?? []);
  return { reviewers: [...reviewers.values()], settled, inForce: history.inForce, lookedAgain: new Set(lookedAgain) };
}

/**
 * Ids of the judgements that still have an effect: neither undone, nor replaced by a later one of the same reviewer or by what was settled
 * later.
 *
 * @example
 * standingIds(replay([confirmed, rejectedLater])); //=> new Set([2])
 */
export function standingIds({ reviewers, settled }: ReviewState): Set<number> {
  return new Set(
    [settled, ...reviewers].flatMap(({ links, passages }) =>
      [...links.values(), ...passages.values()].map((said) => said.judgement.id),
    ),
  );
}
