import { remember } from "../remember";
import { openingsOf } from "../segment/openings";
import { cutQuotation } from "./cut-quotation";
import { WITHIN_LANGUAGE } from "../link/link";
import { primaryLanguage } from "../words/language";
import { namesShared } from "../score/shared-names";
import { maybeAnswered } from "./maybe-answered";
import { weighPoints, type WeighedPoint } from "./weigh-points";
import type {
  Basis,
  ComparedText,
  Link,
  LinkDifference,
  Passage,
  Side,
  Span,
} from "../../model/comparisons/comparison";
import type { FindingLine, FindingQuote } from "../../model/comparisons/finding";
import type { Resources } from "../../model/resources";
import { bySide } from "../../model/comparisons/sides";
import type { Standing } from "../../model/reviews/standings";

/** The most lines of a finding, of one side, and of what both report. */
export const MAX_LINES = 5;
const ONE_SIDED_LINES = 4;
const LINES_A_SIDE = 3;
const LINES_FOR_EACH = 2;
const LINES_OF_BOTH = 2;

/** A point of this weight is worth a line: the logarithm of the odds that an analyst leads with it. */
const WORTH_A_LINE = -0.5;
/** The first line of a side needs less, if nothing on the other side comes near it. */
const WORTH_THE_FIRST = -1;
/** What both report needs even less, because the two passages together say what it is. */
const WORTH_SHARING = -2;

/**
 * Outside English, no concept and no word of similar use shows why two passages are alike. So if a passage of the other text scores this
 * high, the point is not called one side's alone. What one side demands and the other denies scores about this much.
 */
const TOO_NEAR_ELSEWHERE = 0.13;

/** What a point loses that cannot be understood alone. */
const LESS_FOR_REFERRING = 0.6;
/** A sentence that says neither who nor what: "He asked her to join this effort." */
const REFERS_BACK =
  /^(?:he|she|they|it)\b.{0,110}\b(?:this|these|those|both|such)\s+(?!week|month|year|morning|afternoon|evening|day)\p{Ll}+\W*$/isu;

type Claimed = Pick<Link, "left" | "right">;

/** A comparison with its review, reduced to what a finding depends on. */
export interface FindingFacts extends Record<
  Side,
  Pick<ComparedText, "language" | "passages"> & Partial<Pick<ComparedText, "nearest">>
> {
  basis: Basis;
  links: (Claimed & {
    standing: Standing;
    differs: LinkDifference | null;
    /** The words that the two passages share, where the aligner matched them. */
    shared?: Record<Side, readonly Span[]> | undefined;
  })[];
  /** Matches that are too weak to be links. */
  candidates?: Claimed[] | undefined;
  /** By the passage's id; null if reviewers disagree about it. */
  standings: ReadonlyMap<string, Standing | null>;
}

/** What is read of a passage beside the other text, whatever is linked. */
interface ReadPoint extends WeighedPoint {
  /** Whether it states that the call took place. */
  isOpening: boolean;
  /** Whether the other text names the same person or thing: it may report the same in other words. */
  sharesName: boolean;
  /** Whether the other text may answer it in words that cannot be recognised. Always false in English. */
  mayBeAnswered: boolean;
  /** Whether only the passage before says what it is about: "He asked her to join this effort." */
  refersBack: boolean;
}

interface Point extends Omit<ReadPoint, "isOpening"> {
  passage: Passage;
  /** Whether a passage of the other text scores as high as a possible link, although nothing that they share shows why. */
  isNear: boolean;
  /** Whether its quotation shows the words that the other side has too. */
  isQuotedByShared?: boolean;
}

/** A line that is not cut yet. */
interface Ranked extends Pick<FindingLine, "claim" | "differs" | "isConfirmed">, Record<Side, Point | null> {
  weight: number;
}

/** Confirmed lines first, then those that weigh more. Lines of equal weight stay in the order of their text. */
const bySureness = (a: Ranked, b: Ranked): number =>
  Number(b.isConfirmed) - Number(a.isConfirmed) || b.weight - a.weight;

/** How many lines each side gets: two each if it has them, then the side whose next point weighs more; in a tie neither. */
function shareLines(left: Ranked[], right: Ranked[]): Record<Side, number> {
  const lines = { left: Math.min(left.length, LINES_FOR_EACH), right: Math.min(right.length, LINES_FOR_EACH) };
  const weightOfNext = (side: Side, ranked: Ranked[]) =>
    lines[side] < LINES_A_SIDE ? (ranked[lines[side]]?.weight ?? -Infinity) : -Infinity;
  while (lines.left + lines.right < ONE_SIDED_LINES) {
    const [ofLeft, ofRight] = [weightOfNext("left", left), weightOfNext("right", right)];
    if (ofLeft === ofRight) break;
    lines[ofLeft > ofRight ? "left" : "right"] += 1;
  }
  return lines;
}

/** The part of a compared text that its points are read from. Links are not in it, so that nothing is read again after a judgement. */
const ofText = ({ language, passages }: Pick<ComparedText, "language" | "passages">) => ({ language, passages });

interface Texts {
  texts: Record<Side, string>;
  compared: Record<Side, ReturnType<typeof ofText>>;
}

/** What is read of each passage of two texts, in order. It is remembered, because a judgement does not change it. */
const readPoints = remember(({ texts, compared }: Texts, resources): Record<Side, readonly ReadPoint[]> => {
  const weighed = weighPoints(
    bySide((side) => ({ text: texts[side], ...compared[side] })),
    resources,
  );
  const sharing = namesShared(texts, compared, resources);
  const answered = maybeAnswered(texts, compared, resources);
  return bySide((side) => {
    const { passages } = compared[side];
    const isOpening = openingsOf(texts[side], passages, resources);
    return passages.map((passage, i) => ({
      ...weighed[side][i]!,
      isOpening: isOpening(passage),
      sharesName: sharing.has(passage.id),
      mayBeAnswered: answered.has(passage.id),
      refersBack: REFERS_BACK.test(texts[side].slice(passage.start, passage.end)),
    }));
  });
});

/**
 * The finding of a comparison: the points that an analyst would lead with, in at most five lines. They say what each side alone reports,
 * and what both report or contradict each other in. What a person confirmed comes before what the machine found. A point is one side's
 * alone only if it is confirmed as left out, or if nothing was found for it, neither a link nor a candidate; never while reviewers disagree
 * about it. Boilerplate is included only if a person made it a point, an opening only if a person confirmed it as left out. Across
 * languages nothing counts as not found, so that only what is confirmed is one side's alone.
 *
 * @param facts passages, links and standings; swapping its sides swaps the lines
 * @param texts the two texts; offsets in the answer are UTF-16 code units of them
 * @returns no lines if nothing is worth one; it never throws
 * @example
 * findingOf(facts, texts, resources).map(({ claim, left }) => [claim, left?.passage]); //=> [["only-left", "l4"], ["both", "l2"]]
 */
export function findingOf(facts: FindingFacts, texts: Record<Side, string>, resources: Resources): FindingLine[] {
  const read = readPoints({ texts, compared: bySide((side) => ofText(facts[side])) }, resources);
  const points = bySide((side) => pointsOf(facts, read[side], side));
  const [left, right] = [rankAlone(facts, points, "left"), rankAlone(facts, points, "right")];
  const lines = shareLines(left, right);
  const oneSided = [...left.slice(0, lines.left), ...right.slice(0, lines.right)];
  const both = rankShared(facts, points).slice(0, Math.min(LINES_OF_BOTH, MAX_LINES - oneSided.length));
  const quote = (side: Side, point: Point | null): FindingQuote | null =>
    point && {
      passage: point.passage.id,
      ...cutQuotation(texts[side], point.passage, point.marks, point.isQuotedByShared),
    };
  return [...oneSided, ...both]
    .sort((a, b) => Number(b.isConfirmed) - Number(a.isConfirmed))
    .map(({ claim, differs, isConfirmed, ...of }) => ({
      claim,
      ...(differs && { differs }),
      isConfirmed,
      left: quote("left", of.left),
      right: quote("right", of.right),
    }));
}

/**
 * The passages that may be in a finding, by id. Left out are those that are not a point by their standing, boilerplate about which
 * reviewers disagree, and openings, unless a person confirmed that the other side has nothing of them.
 */
function pointsOf(facts: FindingFacts, read: readonly ReadPoint[], side: Side): Map<string, Point> {
  const { passages, nearest = {}, language } = facts[side];
  const isEnglish = primaryLanguage(language) === "en";
  return new Map(
    passages.flatMap((passage, i): [string, Point][] => {
      const { isOpening, ...point } = read[i]!;
      const standing = facts.standings.get(passage.id) ?? null;
      if (standing === "not-a-point" || (standing === null && passage.boilerplate)) return [];
      if (standing !== "left-out" && isOpening) return [];
      const score = nearest[passage.id]?.[0]?.score ?? 0;
      const isNear = score >= WITHIN_LANGUAGE.possible;
      const mayBeAnswered = point.mayBeAnswered || (!isEnglish && score >= TOO_NEAR_ELSEWHERE);
      return [[passage.id, { passage, ...point, isNear, mayBeAnswered }]];
    }),
  );
}

/** The points of a side for which the other has nothing, the surest and weightiest first; only those that are worth a line. */
function rankAlone(facts: FindingFacts, points: Record<Side, Map<string, Point>>, side: Side): Ranked[] {
  const touched = new Set([...facts.links, ...(facts.candidates ?? [])].map((claimed) => claimed[side]));
  const none = { left: null, right: null };
  const ranked = [...points[side]].flatMap(([id, point]): Ranked[] => {
    const standing = facts.standings.get(id);
    const isConfirmed = standing === "left-out";
    const isUnmatched = standing === "none" && !touched.has(id) && facts.basis === "same-language";
    if ((!isConfirmed && !isUnmatched) || point.isFormula) return [];
    if (!isConfirmed && (point.sharesName || point.mayBeAnswered)) return [];
    const weight = point.weight - (point.refersBack ? LESS_FOR_REFERRING : 0);
    return [{ claim: `only-${side}`, isConfirmed, ...none, [side]: point, weight }];
  });
  ranked.sort(bySureness);
  const worthy = ranked.filter(({ isConfirmed, weight }) => isConfirmed || weight >= WORTH_A_LINE);
  if (worthy.length > 0) return worthy;
  return ranked.filter((line) => line.weight >= WORTH_THE_FIRST && !line[side]!.isNear).slice(0, 1);
}

/** The weight of each stretch that two passages share, in a quotation of what both report; and the part that other marks keep of theirs. */
const WEIGHT_OF_SHARED = 0.8;
const REST_BESIDE_SHARED = 0.05;
/** The weight of the words in which two passages contradict each other: more than any other mark. */
const WEIGHT_OF_DIFFERENCE = 5;

/** A point with more marks, so that its quotation has these words. */
const quotedWith = (point: Point, weight: number, spans: readonly Span[] = []): Point => ({
  ...point,
  marks: [...point.marks, ...spans.map((span) => ({ ...span, weight }))],
});

/** A point that is quoted for what it shares with its counterpart, because the rest of it may be one side's own. */
function quotedByShared(point: Point, shared: readonly Span[] = []): Point {
  if (shared.length === 0) return point;
  const marks = point.marks.map((mark) => ({ ...mark, weight: mark.weight * REST_BESIDE_SHARED }));
  return { ...quotedWith({ ...point, marks }, WEIGHT_OF_SHARED, shared), isQuotedByShared: true };
}

/** What both report, the surest and weightiest first. If the two contradict each other, the line says in what they differ. */
function rankShared({ links }: FindingFacts, points: Record<Side, Map<string, Point>>): Ranked[] {
  const ranked = links.flatMap(({ left, right, standing, differs, shared }): Ranked[] => {
    const [here, there] = [points.left.get(left), points.right.get(right)];
    const isConfirmed = standing === "confirmed";
    if (!here || !there || (!isConfirmed && standing !== "likely")) return [];
    if (here.isFormula && there.isFormula) return [];
    const quoted = (point: Point, side: Side) =>
      quotedWith(quotedByShared(point, shared?.[side]), WEIGHT_OF_DIFFERENCE, differs?.[side]);
    const of = { left: quoted(here, "left"), right: quoted(there, "right") };
    return [{ claim: "both", differs: differs?.what, isConfirmed, ...of, weight: (here.weight + there.weight) / 2 }];
  });
  const surest = ranked.sort(bySureness).filter(({ isConfirmed, weight }) => isConfirmed || weight >= WORTH_SHARING);
  return withoutRepeats(surest);
}

/** Keeps each passage in one line at most: that of its surest link. */
function withoutRepeats(ranked: Ranked[]): Ranked[] {
  const quoted = new Set<string>();
  return ranked.filter(({ left, right }) => {
    const ids = [left!.passage.id, right!.passage.id];
    const isNew = ids.every((id) => !quoted.has(id));
    for (const id of ids) quoted.add(id);
    return isNew;
  });
}
