import { PROBLEM_DETAILS } from "../messages/site/api";
import { Problem } from "./problem";
import { PAGE_SIZES } from "./queries";

/** The requested page of a list. */
export interface PageQuery {
  /** The key of the entry after which the page begins. */
  after?: string | undefined;
  limit?: string | undefined;
}

/**
 * The number of entries per page.
 *
 * @example
 * sizeOf({ limit: "5" }); //=> 5
 */
export const sizeOf = ({ limit }: PageQuery): number => (limit === undefined ? PAGE_SIZES.usual : Number(limit));

/**
 * Cuts a page out of a complete list.
 *
 * @param keyOf an entry's key in the list
 * @returns `next` is the key after which the next page begins, null on the last; a problem if the entry to follow is not in the list
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
