import type { ComparedTexts } from "../../data/comparisons/compared-texts";
import type { Side } from "../../model/comparison";
import { levelOf } from "../../model/link-level";
import { passageId, passageNumber } from "../../model/passage-number";
import type { PatternCall, PatternComparison, PatternSide } from "../../model/patterns";
import { claimTerm } from "../../patterns/term";
import { findTexts } from "./find-texts";

/** A name of a passage says its side: the row has side a on the left. */
const nameOn = (side: PatternSide, id: string) => passageId(side === "a" ? "left" : "right", passageNumber(id));

function claim(compared: PatternComparison, call: string, texts: ComparedTexts[], term: string) {
  const found = findTexts(texts, call, [compared.a, compared.b]);
  if (!found) return null;
  const a: Side = found.sides.left === compared.a ? "left" : "right";
  const b: Side = a === "left" ? "right" : "left";
  const text = (side: Side) => ({ text: found.texts[side], passages: found.comparison[side].passages });
  const links = found.comparison.links
    .filter((link) => levelOf(link) !== "weak")
    .map((link) => ({ a: link[a], b: link[b] }));
  const claimed = claimTerm(term, { a: text(a), b: text(b), links });
  const named = (side: PatternSide) => claimed?.[side].map((id) => nameOn(side, id)) ?? [];
  return claimed && { ...claimed, a: named("a"), b: named("b") };
}

/**
 * Adds the claims of a reader's own term to calls, as those of one more topic.
 *
 * @param texts of the calls whose texts have the term (`findComparedTexts`)
 * @example
 * addTerm(calls, texts, "Lachin")[0]?.comparisons[0]?.claims.at(-1)?.topic; //=> "term:Lachin"
 */
export const addTerm = (calls: PatternCall[], texts: ComparedTexts[], term: string): PatternCall[] =>
  calls.map((call) => ({
    ...call,
    comparisons: call.comparisons.map((compared) => {
      const own = compared.status === "ready" ? claim(compared, call.slug, texts, term) : null;
      return own ? { ...compared, claims: [...compared.claims, own] } : compared;
    }),
  }));
