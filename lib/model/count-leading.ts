/**
 * How many items at the beginning of an ordered list pass a test, by binary search: no item after one that fails may pass.
 *
 * @example
 * countLeading([2, 3, 5, 8], (number) => number <= 4); //=> 2
 */
export function countLeading<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
