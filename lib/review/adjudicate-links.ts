import { spanKey } from "../model/reviews/review-events";
import { verdictsOnLink, adjudicate } from "./adjudication";
import { linkKey } from "../model/comparisons/link-key";
import type { ReviewState } from "./replay";
import type { LinkStatus, MachineLink, RejectedLink, ReviewedLink } from "../model/reviews/reviewed-comparison";
import type { LinkVerdict, ReviewerVerdict, Adjudication } from "../model/reviews/adjudication";
import type { Passage, Link, Comparison } from "../model/comparisons/comparison";

/** A link that the machine made or a reviewer judged, with its judgements. */
export interface AdjudicatedLink {
  left: Passage;
  right: Passage;
  /** The machine's link; null if it makes none. */
  made: Link | null;
  verdicts: ReviewerVerdict<LinkVerdict>[];
  adjudication: Adjudication<LinkVerdict>;
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
    const key = linkKey({ left: here.id, right: there.id });
    if (!ends.has(key)) ends.set(key, { left: here, right: there, made });
  };
  for (const link of links) add(byId.get(link.left), byId.get(link.right), link);
  for (const judgement of reviewers.flatMap((reviewer) => [...reviewer.links.values()]))
    add(bySpan.left.get(spanKey(judgement.left)), bySpan.right.get(spanKey(judgement.right)), null);
  return [...ends.values()].sort((a, b) => a.left.index - b.left.index || a.right.index - b.right.index);
}

/**
 * Every link that the machine made or a reviewer judged, sorted by the left side, then by the right.
 *
 * @example
 * adjudicateLinks(comparison, replay([rejected]))[0].adjudication.verdict; //=> "rejected"
 */
export const adjudicateLinks = (comparison: Comparison, state: ReviewState): AdjudicatedLink[] =>
  endsOf(comparison, state).map((ends) => {
    const verdicts = verdictsOnLink(state, ends.left, ends.right);
    return { ...ends, verdicts, adjudication: adjudicate(verdicts) };
  });

const machineOf = (made: Link | null): MachineLink =>
  made && { tier: made.tier, score: made.score, strength: made.strength };

function statusOf({ adjudication: { verdict, by, isDisputed } }: AdjudicatedLink): LinkStatus {
  if (verdict === "linked") return by?.kind === "link-added" ? "added" : "confirmed";
  return isDisputed ? "disputed" : "unreviewed";
}

const AFFIRMED = { tier: "likely", strength: "strong", score: 1 } as const;
const DOUBTFUL = { tier: "possible", strength: "weak", score: 0 } as const;

/**
 * The links of the reviewed comparison: those that no verdict removes.
 *
 * @example
 * reviewedLinks(adjudicateLinks(comparison, replay([confirmed])))[0]; //=> { left: "l1", right: "r1", tier: "likely", status: "confirmed", … }
 */
export function reviewedLinks(links: AdjudicatedLink[]): ReviewedLink[] {
  return links.flatMap((link): ReviewedLink[] => {
    const { left, right, made, verdicts, adjudication } = link;
    if (adjudication.verdict === "rejected") return [];
    const machine = machineOf(made);
    const claim = adjudication.verdict === "linked" ? AFFIRMED : (machine ?? DOUBTFUL);
    const base = {
      left: left.id,
      right: right.id,
      reasons: made?.reasons ?? [],
      ...(made?.differs && { differs: made.differs }),
    };
    return [{ ...base, ...claim, status: statusOf(link), machine, by: adjudication.by, verdicts }];
  });
}

/**
 * The rejected links, whether judged themselves or rejected with one of their passages.
 *
 * @example
 * rejectedLinks(adjudicateLinks(comparison, replay([rejected])))[0]; //=> { left: "l1", right: "r1", machine: { … }, by: rejected, … }
 */
export function rejectedLinks(links: AdjudicatedLink[]): RejectedLink[] {
  return links.flatMap(({ left, right, made, verdicts, adjudication: { verdict, by } }) =>
    verdict === "rejected" && by ? [{ left: left.id, right: right.id, machine: machineOf(made), by, verdicts }] : [],
  );
}
