import { say, type Message } from "./message";

/**
 * A share as a number in 100: rounded, but never to all where some are missing, nor to none where there are some.
 *
 * @param share 0 to 1
 * @example
 * toText(inHundred(0.704));     //=> "70 in 100"
 * toText(inHundred(199 / 200)); //=> "more than 99 in 100"
 * toText(inHundred(0.004));     //=> "less than 1 in 100"
 */
export function inHundred(share: number): Message {
  if (share > 0 && share < 0.01) return say`less than 1 in 100`;
  if (share > 0.99 && share < 1) return say`more than 99 in 100`;
  return say`${Math.round(100 * share)} in 100`;
}
