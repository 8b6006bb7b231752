import { isLinkKind, isPassageKind, spanPairKey, passageKey } from "../model/reviews/review-events";
import type { ReviewState, Said } from "./replay";
import type { LinkVerdict, PassageVerdict, ReviewerVerdict, Adjudication } from "../model/reviews/adjudication";
import type { Span, Side } from "../model/comparisons/comparison";

/** One verdict; its author is whoever made the judgement behind it. */
type Opinion<Verdict extends string> = Omit<ReviewerVerdict<Verdict>, "author">;

function opinionOnLink({ links, passages }: Said, left: Span, right: Span): Opinion<LinkVerdict>[] {
  const said = links.get(spanPairKey(left, right))?.judgement;
  const verdicts = [passages.get(passageKey("left", left)), passages.get(passageKey("right", right))];
  const [judgement] = [said, ...verdicts.map((of) => of?.judgement)]
    .flatMap((made) => made ?? [])
    .sort((a, b) => b.id - a.id);
  if (!judgement) return [];
  const isAffirmed = judgement === said && said.kind !== "link-rejected";
  return [{ verdict: isAffirmed ? "linked" : "rejected", judgement, isImplied: judgement !== said }];
}

function opinionOnPassage({ passages, counterparts }: Said, side: Side, span: Span): Opinion<PassageVerdict>[] {
  const key = passageKey(side, span);
  const judgement = passages.get(key)?.judgement ?? counterparts.get(key)?.judgement;
  if (!judgement) return [];
  if (isPassageKind(judgement.kind)) return [{ verdict: judgement.kind, judgement, isImplied: false }];
  return isLinkKind(judgement.kind) ? [{ verdict: "linked", judgement, isImplied: true }] : [];
}

/** What each reviewer says, then what was settled. */
const verdictsOf = <Verdict extends string>(
  { reviewers, settled }: ReviewState,
  opinionOf: (said: Said) => Opinion<Verdict>[],
): ReviewerVerdict<Verdict>[] => [
  ...reviewers.flatMap((reviewer) => opinionOf(reviewer).map((said) => ({ author: reviewer.author, ...said }))),
  ...opinionOf(settled).map((said) => ({ author: said.judgement.author, ...said })),
];

/**
 * The reviewers' verdicts on a link, in the order of their first events. A verdict on a passage counts for all of its links; of one
 * reviewer's verdicts on the link and its passages the latest counts. What an editor has settled comes last.
 *
 * @param left offsets of the passages that it is between, UTF-16 code units
 * @example
 * verdictsOnLink(replay([noCounterpart]), left, right);
 * //=> [{ author: "Ana", verdict: "rejected", judgement: noCounterpart, isImplied: true }]
 */
export const verdictsOnLink = (state: ReviewState, left: Span, right: Span): ReviewerVerdict<LinkVerdict>[] =>
  verdictsOf(state, (said) => opinionOnLink(said, left, right));

/**
 * Whether every link by which a reviewer gives a passage a counterpart was settled to be rejected, so that they are no reason to say that
 * it has one.
 */
function isOverruled({ links }: Said, settled: Said, key: string, side: Side): boolean {
  const own = [...links.values()].filter(
    (said) => said.judgement.kind !== "link-rejected" && passageKey(side, said[side]) === key,
  );
  return own.every(({ left, right }) => opinionOnLink(settled, left, right)[0]?.verdict === "rejected");
}

/**
 * The reviewers' verdicts on a passage: that it has a counterpart, has none, or is not a point. What an editor has settled comes last. If
 * only links of the passage were settled, a reviewer who linked it with nothing else no longer has a verdict on it.
 *
 * @param span offsets in UTF-16 code units of the side's text
 * @example
 * verdictsOnPassage(replay([confirmed]), "left", left);
 * //=> [{ author: "Ana", verdict: "linked", judgement: confirmed, isImplied: true }]
 */
export function verdictsOnPassage(state: ReviewState, side: Side, span: Span): ReviewerVerdict<PassageVerdict>[] {
  const { settled } = state;
  const areLinksSettled =
    settled.links.size + settled.passages.size > 0 && opinionOnPassage(settled, side, span).length === 0;
  return verdictsOf(state, (said) => {
    const opinion = opinionOnPassage(said, side, span);
    const isLinked = opinion[0]?.verdict === "linked";
    return areLinksSettled && isLinked && isOverruled(said, settled, passageKey(side, span), side) ? [] : opinion;
  });
}

const haveDiffering = <T extends string>(verdicts: ReviewerVerdict<T>[]) =>
  new Set(verdicts.map(({ verdict }) => verdict)).size > 1;

/**
 * Whether an editor can settle something: while reviewers disagree about it, and, to change that, after it was settled.
 *
 * @example
 * canBeSettled([anaLinks, benRejects]); //=> true
 * canBeSettled([anaLinks]);             //=> false
 */
export const canBeSettled = <Verdict extends string>(verdicts: ReviewerVerdict<Verdict>[]): boolean =>
  verdicts.some(({ judgement }) => judgement.settles) || adjudicate(verdicts).isDisputed;

/**
 * Decides what stands when several reviewers have judged. If an editor has settled it, that stands, whatever others said before or since.
 * If all agree, that stands. If they differ, nothing stands until one of them takes their verdict back or a third reviewer decides it: the
 * latest judgement, made when two others already differed, that agrees with one of them.
 *
 * @example
 * adjudicate([anaLinks, benRejects]);          //=> { verdict: null, by: null, isDisputed: true }
 * adjudicate([anaLinks, benRejects, eveLinks]); //=> { verdict: "linked", by: Eve's judgement, isDisputed: false }
 * adjudicate([anaLinks, benRejects, editorSettlesRejected]); //=> { verdict: "rejected", by: the editor's, isDisputed: false }
 */
export function adjudicate<Verdict extends string>(verdicts: ReviewerVerdict<Verdict>[]): Adjudication<Verdict> {
  const settled = verdicts.find(({ judgement }) => judgement.settles);
  if (settled) return { verdict: settled.verdict, by: settled.judgement, isDisputed: false };
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
