import "server-only";
import type { TextToCompare } from "../../compare";
import { estimateTokens } from "../../aligners/model/estimate-tokens";
import { planReading } from "../../aligners/model/plan-reading";
import { ReaderError } from "../../aligners/model/reader-error";
import type { ModelPrice, ReadingEstimate } from "../../model/readers/readers";
import type { Tokens } from "../../model/readers/readings";

const MILLION = 1_000_000;

/**
 * What tokens cost.
 *
 * @returns in the currency of the price; null if there is no price
 * @example
 * costOf({ in: 2_000_000, out: 100_000 }, { in: 0.15, out: 0.6, currency: "USD" });
 * //=> { amount: 0.36, currency: "USD" }
 */
export const costOf = (tokens: Tokens, price: ModelPrice | null): ReadingEstimate["cost"] =>
  price && { amount: (tokens.in * price.in + tokens.out * price.out) / MILLION, currency: price.currency };

/** Zero for a pair that is too long to be read. */
function estimatePair([left, right]: readonly [TextToCompare, TextToCompare]): Tokens {
  try {
    const estimates = planReading(left, right).requests.map(({ request }) => estimateTokens(request));
    return {
      in: estimates.reduce((sum, one) => sum + one.in, 0),
      out: estimates.reduce((sum, one) => sum + one.out, 0),
    };
  } catch (error) {
    if (error instanceof ReaderError) return { in: 0, out: 0 };
    throw error;
  }
}

/**
 * Estimates what reading pairs of texts takes, before anything is sent.
 *
 * @param price the model's price; null if unknown
 * @example
 * estimateReading([[left, right]], null); //=> { pairs: 1, tokens: { in: 2_100, out: 430 }, cost: null }
 */
export function estimateReading(
  pairs: (readonly [TextToCompare, TextToCompare])[],
  price: ModelPrice | null,
): ReadingEstimate {
  const tokens = { in: 0, out: 0 };
  for (const pair of pairs) {
    const own = estimatePair(pair);
    tokens.in += own.in;
    tokens.out += own.out;
  }
  return { pairs: pairs.length, tokens, cost: costOf(tokens, price) };
}
