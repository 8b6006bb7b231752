/**
 * Groups what is said about passages by passage.
 *
 * @param idOf the id of the passage that something is about
 * @returns by the passage's id, in the given order; passages without anything are not in the map
 * @example
 * byPassage(links, ({ left }) => left).get("l2"); //=> [{ left: "l2", right: "r1", … }, { left: "l2", right: "r3", … }]
 */
export function byPassage<T>(items: T[], idOf: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const own = found.get(idOf(item));
    if (own) own.push(item);
    else found.set(idOf(item), [item]);
  }
  return found;
}
