import type { GoldPair } from "../gold";

/** The number of parts into which gold pairs are divided; each is scored with weights fitted to the others. */
export const FOLDS = 31;

/**
 * Divides pairs into parts, with real and fictional ones spread evenly, always in the same way.
 *
 * @param parts how many; FOLDS unless a fit divides its own pairs again
 * @example
 * foldsOf(pairs).length; //=> 31
 */
export function foldsOf<T extends { pair: GoldPair }>(pairs: T[], parts = FOLDS): T[][] {
  const cut: T[][] = Array.from({ length: parts }, () => []);
  for (const isFictional of [true, false])
    pairs.filter(({ pair }) => pair.isFictional === isFictional).forEach((each, k) => cut[k % parts]!.push(each));
  return cut;
}
