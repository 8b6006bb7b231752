/**
 * Sorts what is said of passages by the passage that each is of.
 *
 * @param idOf the id of that passage
 * @returns by the passage's id, in the order that was given; a passage without any is not in the map
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
