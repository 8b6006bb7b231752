import { z } from "zod";
import { MAX_SLUG_LENGTH } from "../schema/text";

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);

const callsQuery = z.object({
  /** Only calls with something that nobody has reviewed. */
  open: z.preprocess(
    first,
    z
      .literal("1")
      .transform(() => true)
      .catch(false),
  ),
  /** The slug of the call that the page follows. */
  after: z.preprocess(
    first,
    z
      .string()
      .max(MAX_SLUG_LENGTH)
      .regex(/^[a-z0-9-]+$/)
      .nullable()
      .catch(null),
  ),
});

/** What the address of the list of calls says: which of them, and from where on. */
export type CallsQuery = z.infer<typeof callsQuery>;

/**
 * Reads a query; what cannot be read is as if it were not given.
 *
 * @example
 * parseCallsQuery({ open: "1", after: "No slug" }); //=> { open: true, after: null }
 */
export const parseCallsQuery = (given: Record<string, unknown>): CallsQuery => callsQuery.parse(given);

/**
 * The address of the list of calls with a query; what is the default is left out.
 *
 * @example
 * callsAddress({ open: true, after: "2024-04-03-blinken-aliyev" }); //=> "/calls?open=1&after=2024-04-03-blinken-aliyev"
 */
export function callsAddress({ open, after }: CallsQuery): string {
  const query = new URLSearchParams({ ...(open && { open: "1" }), ...(after !== null && { after }) }).toString();
  return query ? `/calls?${query}` : "/calls";
}
