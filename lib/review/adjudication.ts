import { isLinkKind, isPassageKind, spanPairKey, passageKey } from "../model/reviews/review-events";
import type { ReviewState } from "./replay";
import type { LinkVerdict, PassageVerdict, ReviewerVerdict, Adjudication } from "../model/reviews/adjudication";
import type { Span, Side } from "../model/comparisons/comparison";

/**
 * What the reviewers say of a link, in the order of their first events; a passage's own verdict counts for all of its links. Of what one
 * reviewer says of the link and of its passages the latest counts, so that link and passage are settled by the same judgements.
 *
 * @param left offsets of the passages that it is between, UTF-16 code units
 * @example
 * verdictsOnLink(replay([noCounterpart]), left, right);
 * //=> [{ author: "Ana", verdict: "rejected", judgement: noCounterpart, isImplied: true }]
 */
export function verdictsOnLink({ reviewers }: ReviewState, left: Span, right: Span): ReviewerVerdict<LinkVerdict>[] {
  return reviewers.flatMap(({ author, links, passages }): ReviewerVerdict<LinkVerdict>[] => {
    const said = links.get(spanPairKey(left, right))?.judgement;
    const verdicts = [passages.get(passageKey("left", left)), passages.get(passageKey("right", right))];
    const [judgement] = [said, ...verdicts.map((of) => of?.judgement)]
      .flatMap((made) => made ?? [])
      .sort((a, b) => b.id - a.id);
    if (!judgement) return [];
    const isAffirmed = judgement === said && said.kind !== "link-rejected";
    return [{ author, verdict: isAffirmed ? "linked" : "rejected", judgement, isImplied: judgement !== said }];
  });
}

/**
 * What the reviewers say of a passage: that it has a counterpart, has none, or is not a point.
 *
 * @param span offsets in UTF-16 code units of the side's text
 * @example
 * verdictsOnPassage(replay([confirmed]), "left", left);
 * //=> [{ author: "Ana", verdict: "linked", judgement: confirmed, isImplied: true }]
 */
export function verdictsOnPassage(
  { reviewers }: ReviewState,
  side: Side,
  span: Span,
): ReviewerVerdict<PassageVerdict>[] {
  const key = passageKey(side, span);
  return reviewers.flatMap(({ author, passages, counterparts }): ReviewerVerdict<PassageVerdict>[] => {
    const judgement = passages.get(key)?.judgement ?? counterparts.get(key)?.judgement;
    if (!judgement) return [];
    if (isPassageKind(judgement.kind)) return [{ author, verdict: judgement.kind, judgement, isImplied: false }];
    return isLinkKind(judgement.kind) ? [{ author, verdict: "linked", judgement, isImplied: true }] : [];
  });
}

const haveDiffering = <T extends string>(verdicts: ReviewerVerdict<T>[]) =>
  new Set(verdicts.map(({ verdict }) => verdict)).size > 1;

/**
 * What stands of several reviewers' verdicts. Where all agree, that; where they differ, nothing, until one of them takes theirs back
 * or a third settles it: the latest judgement that was made when two others already differed, and that agrees with one of them, counts
 * for all.
 *
 * @example
 * adjudicate([anaLinks, benRejects]);          //=> { verdict: null, by: null, isDisputed: true }
 * adjudicate([anaLinks, benRejects, eveLinks]); //=> { verdict: "linked", by: Eve's judgement, isDisputed: false }
 */
export function adjudicate<Verdict extends string>(verdicts: ReviewerVerdict<Verdict>[]): Adjudication<Verdict> {
  const inOrder = verdicts.toSorted((a, b) => a.judgement.id - b.judgement.id);
  const [first] = inOrder;
  if (!first) return { verdict: null, by: null, isDisputed: false };
  if (!haveDiffering(inOrder)) return { verdict: first.verdict, by: first.judgement, isDisputed: false };
  const third = inOrder.findLast(({ verdict }, place) => {
    const before = inOrder.slice(0, place);
    return haveDiffering(before) && before.some((opinion) => opinion.verdict === verdict);
  });
  return third
    ? { verdict: third.verdict, by: third.judgement, isDisputed: false }
    : { verdict: null, by: null, isDisputed: true };
}
