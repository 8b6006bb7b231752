import { isSlug } from "./pair-names";
import { firstText, formatQuery, type QueryValues } from "./query-values";

/** Which calls the list shows, and from where on. */
export interface CallsQuery {
  /** Only calls with something that nobody has reviewed. */
  open: boolean;
  /** The slug of the call that the page follows; null for the first page. */
  after: string | null;
}

/** The list from its beginning. */
export const ALL_CALLS: CallsQuery = { open: false, after: null };

/**
 * Reads the query of the list of calls; what cannot be read is as if it were not given.
 *
 * @example
 * parseCallsQuery({ open: "1", after: "No slug" }); //=> { open: true, after: null }
 */
export function parseCallsQuery({ open, after }: QueryValues): CallsQuery {
  const slug = firstText(after);
  return { open: firstText(open) === "1", after: isSlug(slug) ? slug : null };
}

/**
 * Writes the query of the list of calls; the inverse of `parseCallsQuery`.
 *
 * @returns with "?", or empty where nothing differs from the whole list
 * @example
 * formatCallsQuery({ open: true, after: "2024-04-03-blinken-aliyev" }); //=> "?open=1&after=2024-04-03-blinken-aliyev"
 */
export const formatCallsQuery = ({ open, after }: CallsQuery): string =>
  formatQuery([
    ["open", open ? "1" : ""],
    ["after", after ?? ""],
  ]);
