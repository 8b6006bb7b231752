import type { ComparedTexts } from "../../data/comparisons/compared-texts";
import type { Side } from "../../model/comparisons/comparison";
import { levelOf } from "../../model/comparisons/link-level";
import { passageId, passageNumber } from "../../model/comparisons/passage-number";
import type { PatternCall, PatternClaim, PatternComparison, PatternSide } from "../../model/dyads/patterns";
import type { ReviewedComparison } from "../../model/reviews/reviewed-comparison";
import { hasTopicsIn } from "../../model/dyads/topic-languages";
import type { TopicClaimKind } from "../../model/comparisons/topic-claims";
import { claimTerm } from "../../patterns/term";
import { confirmTopics } from "../../review/confirm-topics";
import { findTexts } from "./find-texts";

/** A comparison with its texts, in which a term is looked for. */
export interface TermTexts extends ComparedTexts {
  /** As its reviewers left it; null if nobody judged anything. */
  reviewed: ReviewedComparison | null;
}

/** The prefix of a passage's name is its side, and the row has side a on the left. */
const nameOn = (side: PatternSide, id: string) => passageId(side === "a" ? "left" : "right", passageNumber(id));

/** The side of a stored comparison that belongs to a side of the dyad. */
type Placed = Record<PatternSide, Side>;

function isConfirmed({ topic, claim, ...of }: PatternClaim, { reviewed }: TermTexts, placed: Placed): boolean {
  if (!reviewed) return false;
  const alone = (side: PatternSide): TopicClaimKind => `only-${placed[side]}`;
  const stored = claim === "only-a" ? alone("a") : claim === "only-b" ? alone("b") : claim;
  const ids = { [placed.a]: of.a, [placed.b]: of.b } as Record<Side, string[]>;
  return confirmTopics(reviewed, [{ topic, claim: stored, ...ids }])[0]!.isConfirmed;
}

function claim(compared: PatternComparison, call: string, texts: TermTexts[], term: string): PatternClaim | null {
  const found = findTexts(texts, call, [compared.a, compared.b]);
  if (!found) return null;
  const placed: Placed = found.sides.left === compared.a ? { a: "left", b: "right" } : { a: "right", b: "left" };
  const text = (side: Side) => ({ text: found.texts[side], passages: found.comparison[side].passages });
  const links = (found.reviewed ?? found.comparison).links
    .filter((link) => levelOf(link) !== "weak")
    .map((link) => ({ a: link[placed.a], b: link[placed.b] }));
  const isMatched = hasTopicsIn(found.names.left.language) && hasTopicsIn(found.names.right.language);
  const claimed = claimTerm(term, { a: text(placed.a), b: text(placed.b), links, isMatched });
  if (!claimed) return null;
  const named = (side: PatternSide) => claimed[side].map((id) => nameOn(side, id));
  return { ...claimed, isConfirmed: isConfirmed(claimed, found, placed), a: named("a"), b: named("b") };
}

/**
 * Adds claims about a user's own term to calls, as those of one more topic, including what reviewers said about its passages.
 *
 * @param texts of the calls whose texts have the term
 * @example
 * addTerm(calls, texts, "Lachin")[0]?.comparisons[0]?.claims.at(-1)?.topic; //=> "term:Lachin"
 */
export const addTerm = (calls: PatternCall[], texts: TermTexts[], term: string): PatternCall[] =>
  calls.map((call) => ({
    ...call,
    comparisons: call.comparisons.map((compared) => {
      const own = compared.status === "ready" ? claim(compared, call.slug, texts, term) : null;
      return own ? { ...compared, claims: [...compared.claims, own] } : compared;
    }),
  }));
