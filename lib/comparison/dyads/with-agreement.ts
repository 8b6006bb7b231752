import "server-only";
import { layReading, swapReading } from "../../aligners/model/lay-reading";
import { claimTopics } from "../../compare";
import { findComparedTexts, type ComparedTexts } from "../../data/comparisons/compared-texts";
import { isInOrder } from "../../data/readings/reading-key";
import { findReadingsOf } from "../../data/readings/readings";
import type { Side } from "../../model/comparisons/comparison";
import {
  rowKindOf,
  type PatternCall,
  type PatternClaim,
  type PatternComparison,
  type PatternQuery,
} from "../../model/dyads/patterns";
import type { Reading } from "../../model/readers/readings";
import type { TopicClaimKind } from "../../model/comparisons/topic-claims";
import { loadResources } from "../../resources/load";
import { claimConcepts } from "../../review/claim-concepts";
import { findReader } from "../readings/reader";

/** What a model's links claim about each topic, by the rules used for the aligner's. */
function claimsOf(
  { names, texts, comparison }: ComparedTexts,
  stored: Reading,
  query: Pick<PatternQuery, "rows">,
): Map<string, TopicClaimKind> {
  const text = (side: Side) => ({
    text: texts[side],
    language: names[side].language,
    passages: comparison[side].passages,
  });
  const reading = isInOrder(names) ? stored : swapReading(stored);
  const laid = layReading(reading, { left: text("left"), right: text("right") }).comparison;
  const topics = claimTopics(laid, texts, loadResources());
  const claims = rowKindOf(query) === "topics" ? topics : claimConcepts(laid, texts, topics, loadResources());
  return new Map(claims.map(({ topic, claim }) => [topic, claim]));
}

/** Translates the claim about a side of a dyad into that of a comparison whose left side is `a` or `b`. */
function claimIn({ claim }: PatternClaim, isALeft: boolean): TopicClaimKind {
  if (claim === "both" || claim === "open") return claim;
  return (claim === "only-a") === isALeft ? "only-left" : "only-right";
}

/**
 * Calls whose claims say whether a language model that read the two texts comes to the same result. No model is asked: stored readings are
 * laid on the passages, for which all texts of the calls are read.
 *
 * @param query what the claims of the calls are of
 * @throws when the database cannot be read
 * @example
 * (await withAgreement(calls, WHOLE_PATTERN))[0]?.comparisons[0]?.claims[0]?.isAgreed; //=> true
 */
export async function withAgreement(calls: PatternCall[], query: Pick<PatternQuery, "rows">): Promise<PatternCall[]> {
  const texts = await findComparedTexts(calls.map(({ slug }) => slug));
  const readings = await findReadingsOf(
    texts.map(({ names }) => names),
    findReader(),
  );
  const key = (call: string, sides: string[]) => [call, ...sides.toSorted()].join(" ");
  const read = new Map(
    texts.flatMap((one, i) => {
      const reading = readings[i];
      const name = key(one.call, [one.sides.left, one.sides.right]);
      return reading ? [[name, { left: one.sides.left, claims: claimsOf(one, reading, query) }] as const] : [];
    }),
  );
  const mark = (call: PatternCall, compared: PatternComparison): PatternComparison => {
    const own = read.get(key(call.slug, [compared.a, compared.b]));
    if (!own) return compared;
    const isAgreed = (claim: PatternClaim) => own.claims.get(claim.topic) === claimIn(claim, own.left === compared.a);
    return { ...compared, claims: compared.claims.map((claim) => ({ ...claim, isAgreed: isAgreed(claim) })) };
  };
  return calls.map((call) => ({ ...call, comparisons: call.comparisons.map((one) => mark(call, one)) }));
}
