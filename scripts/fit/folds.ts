import type { GoldPair } from "../gold";

/** Into how many parts the gold pairs are cut; each is scored by weights fitted to the others. */
export const FOLDS = 31;

/**
 * Cuts pairs into parts, real and fictional ones evenly, in the order in which they come: the same cut every time.
 *
 * @param parts how many; FOLDS unless a fit cuts its own pairs once more
 * @example
 * foldsOf(pairs).length; //=> 31
 */
export function foldsOf<T extends { pair: GoldPair }>(pairs: T[], parts = FOLDS): T[][] {
  const cut: T[][] = Array.from({ length: parts }, () => []);
  for (const isFictional of [true, false])
    pairs.filter(({ pair }) => pair.isFictional === isFictional).forEach((each, k) => cut[k % parts]!.push(each));
  return cut;
}
