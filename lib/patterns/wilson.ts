import type { Rate } from "../model/dyads/patterns";

/** For 95 in 100. */
const Z = 1.96;

/** The bounds of a share; the count need not be whole, because some may be wrong. */
function boundsOf(n: number, of: number): { low: number; high: number } {
  const share = n / of;
  const spread = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const middle = share + Z ** 2 / (2 * of);
  const whole = 1 + Z ** 2 / of;
  return {
    low: n === 0 ? 0 : Math.max(0, (middle - spread) / whole),
    high: n === of ? 1 : Math.min(1, (middle + spread) / whole),
  };
}

/**
 * A share with its 95 % Wilson interval, which stays within 0 and 1 and is honest about small numbers.
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
  return { n, of, ...boundsOf(n, of) };
}

/**
 * A share of cells of which the machine alone found some. The lower bound assumes that as many are wrong as the upper bound of the measured
 * error says; the upper bound is unchanged, because the measurement does not cover what the machine misses. docs/accuracy.md explains the
 * method.
 *
 * @param n cells, of which a person confirmed `sure`
 * @param error the upper bound of the share of wrong ones among cells that nobody confirmed, 0 to 1
 * @example
 * rateWithError({ n: 6, sure: 2, of: 7, error: 0.18 }); //=> { n: 6, of: 7, low: 0.392…, high: 0.974… }
 */
export function rateWithError({ n, sure, of, error }: Record<"n" | "sure" | "of" | "error", number>): Rate {
  if (of === 0) return rateOf(n, of);
  return { ...rateOf(n, of), low: boundsOf(sure + (n - sure) * (1 - error), of).low };
}
