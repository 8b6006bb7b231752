import { alignRows, coverageOf, wordCounter } from "../compare";
import { byPassage } from "./group-by-passage";
import { adjudicateLinks, rejectedLinks, reviewedLinks, type AdjudicatedLink } from "./adjudicate-links";
import { verdictsOnPassage, adjudicate } from "./adjudication";
import { replay, type ReviewState } from "./replay";
import { standingOfLink } from "./standings";
import type {
  Disagreement,
  PassageReview,
  ReviewProgress,
  ReviewedComparison,
  ReviewedLink,
  ReviewedRow,
  ReviewedText,
} from "../model/reviews/reviewed-comparison";
import type { PassageVerdict } from "../model/reviews/adjudication";
import type { Side, Passage, ComparedText, Comparison } from "../model/comparisons/comparison";
import { linkKey } from "../model/comparisons/link-key";
import { SIDES, otherSide } from "../model/comparisons/sides";
import { personOf } from "../model/reviews/same-person";

/** Boilerplate is not a point, whatever people say of its counterparts, so reviewing it changes no total. */
const isPointBy = (verdict: PassageVerdict | null, passage: Passage): boolean =>
  verdict !== "not-a-point" && !passage.boilerplate;

/**
 * A passage is reviewed when it is settled: it has a link that stands, or is confirmed to have none, or not to be a point. It is not while
 * reviewers disagree about it, or if only some links of it were rejected.
 */
function reviewPassage(state: ReviewState, side: Side, passage: Passage, links: AdjudicatedLink[]): PassageReview {
  const verdicts = verdictsOnPassage(state, side, passage);
  const { verdict, by, isDisputed } = adjudicate(verdicts);
  const isConfirmed = verdict === "no-counterpart" || verdict === "not-a-point";
  const linked = links.filter(({ adjudication }) => adjudication.verdict === "linked");
  return {
    isReviewed: isConfirmed || linked.length > 0,
    isPoint: isPointBy(verdict, passage),
    verdict: isConfirmed ? verdict : null,
    by: isConfirmed ? by : null,
    verdicts,
    isDisputed,
  };
}

const NOTHING: ReviewProgress = { reviewed: 0, of: 0, confirmed: 0, leftOut: 0, notAPoint: 0, disputed: 0 };

function progressOf(reviews: PassageReview[], links: AdjudicatedLink[][]): ReviewProgress {
  const progress = { ...NOTHING };
  reviews.forEach(({ verdict, isPoint, isReviewed, isDisputed }, place) => {
    if (verdict === "not-a-point") return (progress.notAPoint += 1);
    if (!isPoint) return;
    const own = links[place] ?? [];
    progress.of += 1;
    progress.reviewed += Number(isReviewed);
    progress.confirmed += Number(own.some(({ adjudication }) => adjudication.verdict === "linked"));
    progress.leftOut += Number(verdict === "no-counterpart");
    progress.disputed += Number(isDisputed || own.some(({ adjudication }) => adjudication.isDisputed));
  });
  return progress;
}

/** The progress of two sides together. */
function addProgress(a: ReviewProgress, b: ReviewProgress): ReviewProgress {
  return {
    reviewed: a.reviewed + b.reviewed,
    of: a.of + b.of,
    confirmed: a.confirmed + b.confirmed,
    leftOut: a.leftOut + b.leftOut,
    notAPoint: a.notAPoint + b.notAPoint,
    disputed: a.disputed + b.disputed,
  };
}

interface Judged {
  judged: AdjudicatedLink[];
  links: ReviewedLink[];
  reviews: Record<Side, Record<string, PassageReview>>;
}

/** Rejected pairs, as "l1 r2", or "r2 l1" for the right side. */
const rejectedPairs = (judged: AdjudicatedLink[], side: Side) =>
  new Set(
    judged
      .filter(({ adjudication }) => adjudication.verdict === "rejected")
      .map((link) => `${link[side].id} ${link[otherSide(side)].id}`),
  );

/** Candidates, except those that were rejected, are not points, or are linked now. */
function candidatesOf({ candidates }: Comparison, { judged, links, reviews }: Judged): Comparison["candidates"] {
  const rejected = rejectedPairs(judged, "left");
  const linked = new Set(links.map(linkKey));
  return candidates?.filter((candidate) => {
    const ends = [reviews.left[candidate.left], reviews.right[candidate.right]];
    const key = linkKey(candidate);
    return !ends.some((review) => review?.isPoint === false) && !rejected.has(key) && !linked.has(key);
  });
}

/** The nearest passages, except those that were rejected, are not points, or have a link now. */
function nearestOf(compared: ComparedText, side: Side, { judged, links, reviews }: Judged): ComparedText["nearest"] {
  const linked = new Set(links.map((link) => link[side]));
  const rejected = rejectedPairs(judged, side);
  const found = Object.entries(compared.nearest).flatMap(([id, nearest]) => {
    if (linked.has(id) || reviews[side][id]?.isPoint === false) return [];
    const kept = nearest.filter(
      ({ passage }) => reviews[otherSide(side)][passage]?.isPoint !== false && !rejected.has(`${id} ${passage}`),
    );
    return kept.length > 0 ? [[id, kept] as const] : [];
  });
  return Object.fromEntries(found);
}

function reviewText(compared: ComparedText, text: string, side: Side, review: Judged): ReviewedText {
  const { passages, language } = compared;
  const reviews = review.reviews[side];
  const countWords = wordCounter(text, language);
  const words = new Map(passages.map((passage) => [passage.id, countWords(passage)]));
  const points = passages.filter(({ id }) => reviews[id]?.isPoint);
  const wordCounts = points.map(({ id }) => words.get(id)!);
  const own = byPassage(review.judged, (link) => link[side].id);
  // A link that one reviewer makes, another rejects and the machine does not make is not a finding, so it is counted nowhere.
  const claims = review.links.filter((link) => standingOfLink(link) !== "none");
  return {
    ...compared,
    size: { passages: passages.length, words: [...words.values()].reduce((sum, count) => sum + count, 0) },
    coverage: coverageOf(points, wordCounts, claims, side),
    nearest: nearestOf(compared, side, review),
    reviews,
    progress: progressOf(
      passages.map(({ id }) => reviews[id]!),
      passages.map(({ id }) => own.get(id) ?? []),
    ),
  };
}

function findDisagreements(comparison: Comparison, { judged, reviews }: Judged): Disagreement[] {
  const ofPassages = SIDES.flatMap((side) =>
    comparison[side].passages.flatMap((passage): Disagreement[] => {
      const { isDisputed, verdicts } = reviews[side][passage.id]!;
      return isDisputed ? [{ kind: "passage", side, passage, verdicts }] : [];
    }),
  );
  const ofLinks = judged.flatMap(({ left, right, verdicts, adjudication }): Disagreement[] =>
    adjudication.isDisputed ? [{ kind: "link", left, right, verdicts }] : [],
  );
  return [...ofPassages, ...ofLinks];
}

/** The authors of what stands, including those who settled something. */
function findReviewers({ reviewers, settled }: ReviewState): string[] {
  const editors = new Set(
    [...settled.links.values(), ...settled.passages.values()].map(({ judgement }) => personOf(judgement.author)),
  );
  return reviewers.flatMap(({ author, links, passages }) =>
    links.size + passages.size > 0 || editors.has(personOf(author)) ? author : [],
  );
}

/**
 * A comparison with its review applied. A confirmed or added link is likely, even if the machine no longer makes it. Rejected links are
 * gone, and so are the links of passages without counterpart and of those that are no points, which are in no total. If reviewers disagree,
 * the machine's link stays as it was and is marked as disputed, until an editor settles it.
 *
 * @param state of events whose offsets are the passages' own (`gatherReview`); judgements on other stretches are ignored
 * @param texts both whole texts, whose words are counted again
 * @example
 * applyReview(comparison, replay([confirmed]), texts).links[0]; //=> { left: "l1", right: "r1", tier: "likely", status: "confirmed", … }
 */
export function applyReview(
  comparison: Comparison,
  state: ReviewState,
  texts: Record<Side, string>,
): ReviewedComparison {
  const judged = adjudicateLinks(comparison, state);
  const reviewsOf = (side: Side) => {
    const own = byPassage(judged, (link) => link[side].id);
    return Object.fromEntries(
      comparison[side].passages.map((passage) => [
        passage.id,
        reviewPassage(state, side, passage, own.get(passage.id) ?? []),
      ]),
    );
  };
  const links = reviewedLinks(judged);
  const review: Judged = { judged, links, reviews: { left: reviewsOf("left"), right: reviewsOf("right") } };
  const left = reviewText(comparison.left, texts.left, "left", review);
  const right = reviewText(comparison.right, texts.right, "right", review);
  return {
    ...comparison,
    left,
    right,
    links,
    ...(comparison.candidates && { candidates: candidatesOf(comparison, review) }),
    rejected: rejectedLinks(judged),
    progress: addProgress(left.progress, right.progress),
    disagreements: findDisagreements(comparison, review),
    reviewers: findReviewers(state),
  };
}

/**
 * An unreviewed comparison in the form of a reviewed one.
 *
 * @param texts both whole texts
 * @example
 * unreviewed(comparison, texts).progress; //=> { reviewed: 0, of: 5, confirmed: 0, leftOut: 0, notAPoint: 0, disputed: 0 }
 */
export const unreviewed = (comparison: Comparison, texts: Record<Side, string>): ReviewedComparison =>
  applyReview(comparison, replay([]), texts);

/**
 * Ids of a text's passages that are not a point.
 *
 * @example
 * notPointsOf(reviewed.left); //=> new Set(["l1"])
 */
export const notPointsOf = ({ reviews }: ReviewedText): Set<string> =>
  new Set(Object.entries(reviews).flatMap(([id, { isPoint }]) => (isPoint ? [] : id)));

/**
 * The rows of a reviewed comparison, laid out by `alignRows`; passages that are no points are listed separately.
 *
 * @param base the side whose order the rows keep
 * @example
 * alignReviewed(reviewed, "left").map(({ state }) => state); //=> ["notAPoint", "shared", "onlyLeft", "onlyRight"]
 */
export const alignReviewed = (reviewed: ReviewedComparison, base: Side): ReviewedRow[] =>
  alignRows(reviewed, base, new Set(SIDES.flatMap((side) => [...notPointsOf(reviewed[side])])));
