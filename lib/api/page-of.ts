import { PROBLEM_DETAILS } from "../messages/site/api";
import { Problem } from "./problem";
import { PAGE_SIZES } from "./queries";

/** Which page of a list is asked for. */
export interface PageQuery {
  /** The key of the entry that it follows. */
  after?: string | undefined;
  limit?: string | undefined;
}

/**
 * How many entries a page has.
 *
 * @example
 * sizeOf({ limit: "5" }); //=> 5
 */
export const sizeOf = ({ limit }: PageQuery): number => (limit === undefined ? PAGE_SIZES.usual : Number(limit));

/**
 * A page of a list that is at hand as a whole.
 *
 * @param keyOf names an entry among the others
 * @returns `next` is the key that the next page follows, null on the last; a problem where the followed entry is not in the list
 * @example
 * pageOf(["a", "b", "c"], (key) => key, { after: "a", limit: "1" }); //=> { items: ["b"], next: "b" }
 */
export function pageOf<Item>(
  items: Item[],
  keyOf: (item: Item) => string,
  query: PageQuery,
): { items: Item[]; next: string | null } | Problem {
  const followed = query.after === undefined ? -1 : items.findIndex((item) => keyOf(item) === query.after);
  if (query.after !== undefined && followed < 0) return new Problem("invalid-parameter", PROBLEM_DETAILS.followed);
  const begin = followed + 1;
  const end = begin + sizeOf(query);
  const page = items.slice(begin, end);
  return { items: page, next: end < items.length ? keyOf(page.at(-1)!) : null };
}
