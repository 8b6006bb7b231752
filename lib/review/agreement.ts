import { levelOf } from "../model/comparisons/link-level";
import { type Judgement, spanPairKey, passageKey } from "../model/reviews/review-events";
import type { Reviewer, ReviewState } from "./replay";
import type { ReviewedComparison } from "../model/reviews/reviewed-comparison";

/**
 * A reviewer's verdict on a passage: it has a counterpart (some link of it was affirmed); it has none (said so, or rejected every link that
 * the machine, except weak matches, or anybody else proposed); it is not a point. Rejecting some of its links is no verdict on the passage
 * yet.
 */
export const CATEGORIES = ["counterpart", "no-counterpart", "not-a-point"] as const;
export type Category = (typeof CATEGORIES)[number];

/** How far two reviewers agree on the passages, of both sides, that both judged. */
export interface Agreement {
  /** In the order of their first events. */
  authors: [string, string];
  /** `counts[i][j]`: passages that the first put into category i and the second into category j (`CATEGORIES`). */
  counts: number[][];
  passages: number;
  /** The share of passages on which they agree; null if both judged none. */
  observed: number | null;
  /** The share on which they would agree by chance, each with their own frequencies; null as above. */
  expected: number | null;
  /** Cohen's kappa; null if it is undefined: both judged no passage, or agreement is certain by chance alone. */
  kappa: number | null;
}

const categoryOf = ({ kind }: Judgement): Category => (kind === "not-a-point" ? "not-a-point" : "no-counterpart");

/** The links of each passage, by `passageKey`, that a reviewer must reject to say that it has no counterpart. */
function askedLinks({ left, right, links, rejected }: ReviewedComparison): Map<string, string[]> {
  const spans = new Map([...left.passages, ...right.passages].map((passage) => [passage.id, passage]));
  const asked = new Map<string, string[]>();
  for (const { machine, verdicts, ...ends } of [...links, ...rejected]) {
    const isSpokenOf = verdicts.some(({ isImplied, judgement }) => !isImplied && !judgement.settles);
    if (!isSpokenOf && (machine === null || levelOf(machine) === "weak")) continue;
    const [here, there] = [spans.get(ends.left)!, spans.get(ends.right)!];
    for (const key of [passageKey("left", here), passageKey("right", there)])
      asked.set(key, [...(asked.get(key) ?? []), spanPairKey(here, there)]);
  }
  return asked;
}

function categoriesOf(
  { links, passages, counterparts }: Reviewer,
  asked: Map<string, string[]>,
): Map<string, Category> {
  const categories = new Map<string, Category>();
  for (const [key, own] of asked)
    if (own.every((name) => links.get(name)?.judgement.kind === "link-rejected")) categories.set(key, "no-counterpart");
  for (const [key, { judgement }] of passages) categories.set(key, categoryOf(judgement));
  for (const key of counterparts.keys()) categories.set(key, "counterpart");
  return categories;
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * Cohen's kappa of a table of counts (J. Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and Psychological
 * Measurement 20, 1960): (observed − expected) / (1 − expected).
 *
 * @param counts `counts[i][j]`: cases that the first judge put into category i and the second into j
 * @returns null for each figure that is undefined
 * @example
 * kappaOf([[20, 5], [10, 15]]); //=> { observed: 0.7, expected: 0.5, kappa: 0.4 }
 */
export function kappaOf(counts: number[][]): Pick<Agreement, "observed" | "expected" | "kappa"> {
  const total = sum(counts.flat());
  if (total === 0) return { observed: null, expected: null, kappa: null };
  const columns = counts.map((_, j) => sum(counts.map((row) => row[j]!)));
  const agreed = sum(counts.map((row, i) => row[i]!));
  // In whole numbers as long as possible, so that rounding does not hide agreement that is certain by chance.
  const chance = sum(counts.map((row, i) => sum(row) * columns[i]!));
  const kappa = chance === total * total ? null : (agreed * total - chance) / (total * total - chance);
  return { observed: agreed / total, expected: chance / (total * total), kappa };
}

function agreementOf(first: Reviewer, second: Reviewer, asked: Map<string, string[]>): Agreement {
  const [mine, yours] = [categoriesOf(first, asked), categoriesOf(second, asked)];
  const both = [...mine.keys()].filter((key) => yours.has(key));
  const counts = CATEGORIES.map((row) =>
    CATEGORIES.map((column) => both.filter((key) => mine.get(key) === row && yours.get(key) === column).length),
  );
  return { authors: [first.author, second.author], counts, passages: both.length, ...kappaOf(counts) };
}

/**
 * Agreement between every two reviewers who have judged something, passage by passage. An editor who settles a disagreement knows what the
 * others said, so settling is not an opinion and does not count here.
 *
 * @param state as it was replayed
 * @param reviewed the comparison that it was laid over
 * @example
 * findAgreement(replay([confirmedByAna, rejectedByBen]), reviewed)[0];
 * //=> { authors: ["Ana", "Ben"], counts: [[0, 2, 0], [0, 0, 0], [0, 0, 0]], passages: 2, observed: 0, expected: 0, kappa: 0 }
 */
export function findAgreement({ reviewers }: ReviewState, reviewed: ReviewedComparison): Agreement[] {
  const judging = reviewers.filter(({ links, passages }) => links.size + passages.size > 0);
  const asked = askedLinks(reviewed);
  return judging.flatMap((first, i) => judging.slice(i + 1).map((second) => agreementOf(first, second, asked)));
}
