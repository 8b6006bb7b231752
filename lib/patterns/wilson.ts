import type { Rate } from "../model/patterns";

/** For 95 in 100. */
const Z = 1.96;

/**
 * A share with its Wilson interval at 95 %: an interval that stays within 0 and 1, and is honest about few calls.
 *
 * @param n how many, from 0
 * @param of of how many; with none the interval is everything
 * @returns bounds from 0 to 1
 * @example
 * rateOf(3, 3);  //=> { n: 3, of: 3, low: 0.438…, high: 1 }
 * rateOf(0, 0);  //=> { n: 0, of: 0, low: 0, high: 1 }
 */
export function rateOf(n: number, of: number): Rate {
  if (of === 0) return { n, of, low: 0, high: 1 };
  const share = n / of;
  const spread = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const middle = share + Z ** 2 / (2 * of);
  const whole = 1 + Z ** 2 / of;
  return {
    n,
    of,
    low: n === 0 ? 0 : Math.max(0, (middle - spread) / whole),
    high: n === of ? 1 : Math.min(1, (middle + spread) / whole),
  };
}
