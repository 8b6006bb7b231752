import type { Comparison, Link, Passage } from "../compare";
import { spanKey } from "./events";
import { opinionsOnLink, settle, type LinkVerdict, type Opinion, type Settled } from "./opinions";
import { pairName } from "./place-notes";
import type { ReviewState } from "./replay";
import type { LinkStatus, MachineLink, RejectedLink, ReviewedLink } from "./reviewed";

/** A link that the machine makes, or that somebody spoke of, with what is said of it. */
export interface JudgedLink {
  left: Passage;
  right: Passage;
  /** The machine's; null where it makes none. */
  made: Link | null;
  opinions: Opinion<LinkVerdict>[];
  settled: Settled<LinkVerdict>;
}

interface Ends {
  left: Passage;
  right: Passage;
  made: Link | null;
}

function endsOf({ left, right, links }: Comparison, { reviewers }: ReviewState): Ends[] {
  const byId = new Map([...left.passages, ...right.passages].map((passage) => [passage.id, passage]));
  const bySpan = {
    left: new Map(left.passages.map((passage) => [spanKey(passage), passage])),
    right: new Map(right.passages.map((passage) => [spanKey(passage), passage])),
  };
  const ends = new Map<string, Ends>();
  const add = (here: Passage | undefined, there: Passage | undefined, made: Link | null) => {
    if (!here || !there) return;
    const name = pairName(here.id, there.id);
    if (!ends.has(name)) ends.set(name, { left: here, right: there, made });
  };
  for (const link of links) add(byId.get(link.left), byId.get(link.right), link);
  for (const said of reviewers.flatMap((reviewer) => [...reviewer.links.values()]))
    add(bySpan.left.get(spanKey(said.left)), bySpan.right.get(spanKey(said.right)), null);
  return [...ends.values()].sort((a, b) => a.left.index - b.left.index || a.right.index - b.right.index);
}

/**
 * Every link that the machine makes or that somebody spoke of, in the order of the left side, then of the right.
 *
 * @example
 * judgeLinks(comparison, replay([rejected]))[0].settled.verdict; //=> "rejected"
 */
export const judgeLinks = (comparison: Comparison, state: ReviewState): JudgedLink[] =>
  endsOf(comparison, state).map((ends) => {
    const opinions = opinionsOnLink(state, ends.left, ends.right);
    return { ...ends, opinions, settled: settle(opinions) };
  });

const machineOf = (made: Link | null): MachineLink =>
  made && { tier: made.tier, score: made.score, strength: made.strength };

function statusOf({ settled: { verdict, by, isDisputed } }: JudgedLink): LinkStatus {
  if (verdict === "linked") return by?.kind === "link-added" ? "added" : "confirmed";
  return isDisputed ? "disputed" : "unreviewed";
}

const AFFIRMED = { tier: "likely", strength: "strong", score: 1 } as const;
const DOUBTFUL = { tier: "possible", strength: "weak", score: 0 } as const;

/**
 * The links of the reviewed comparison: those that no verdict removes.
 *
 * @example
 * reviewedLinks(judgeLinks(comparison, replay([confirmed])))[0]; //=> { left: "l1", right: "r1", tier: "likely", status: "confirmed", … }
 */
export function reviewedLinks(judged: JudgedLink[]): ReviewedLink[] {
  return judged.flatMap((link): ReviewedLink[] => {
    const { left, right, made, opinions, settled } = link;
    if (settled.verdict === "rejected") return [];
    const machine = machineOf(made);
    const claim = settled.verdict === "linked" ? AFFIRMED : (machine ?? DOUBTFUL);
    const named = { left: left.id, right: right.id, reasons: made?.reasons ?? [] };
    return [{ ...named, ...claim, status: statusOf(link), machine, by: settled.by, opinions }];
  });
}

/**
 * The links that were rejected, each by its own name or with one of its passages.
 *
 * @example
 * rejectedLinks(judgeLinks(comparison, replay([rejected])))[0]; //=> { left: "l1", right: "r1", machine: { … }, by: rejected, … }
 */
export function rejectedLinks(judged: JudgedLink[]): RejectedLink[] {
  return judged.flatMap(({ left, right, made, opinions, settled: { verdict, by } }) =>
    verdict === "rejected" && by ? [{ left: left.id, right: right.id, machine: machineOf(made), by, opinions }] : [],
  );
}
