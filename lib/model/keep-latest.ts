/**
 * Adds an entry to a map that keeps only its latest entries, and removes the oldest ones. A map has its entries in the order in which they
 * were added.
 *
 * @param latest how many are kept
 * @returns the value
 * @example
 * const kept = new Map([["a", 1], ["b", 2]]);
 * keepLatest(kept, "c", 3, 2); //=> 3
 * [...kept.keys()];            //=> ["b", "c"]
 */
export function keepLatest<Key, Value>(kept: Map<Key, Value>, key: Key, value: Value, latest: number): Value {
  kept.delete(key);
  for (const [first] of kept) if (kept.size >= latest) kept.delete(first);
  kept.set(key, value);
  return value;
}
