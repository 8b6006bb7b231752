import { z } from "zod";
import { VIEWS, STATES, type State } from "../model/comparison-query";

export const MAX_SEARCH_LENGTH = 200;
/** More than any comparison has passages and links. */
const MAX_SKIP = 99_999;

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
const oneOf = <T extends string>(allowed: readonly T[], otherwise: T) =>
  z.preprocess(first, z.enum(allowed as [T, ...T[]]).catch(otherwise));
/** Whether something is asked for: "1"; absent where it is not. */
const flag = z.preprocess(
  first,
  z
    .literal("1")
    .transform(() => true)
    .catch(false),
);
const text = (max: number) => z.preprocess(first, z.string().trim().max(max).catch(""));

const comparisonQuery = z.object({
  view: oneOf(VIEWS, "aligned"),
  base: oneOf(["left", "right"] as const, "left"),
  show: z
    .preprocess((value) => (typeof value === "string" ? value.split(",") : value), z.array(z.string()).catch([]))
    .transform((given) => STATES.filter((state) => given.includes(state))),
  topic: text(MAX_SEARCH_LENGTH),
  q: text(MAX_SEARCH_LENGTH),
  /** Only rows with something that nobody has reviewed. */
  open: flag,
  /** Review mode: the page asks about one thing after another. */
  review: flag,
  /** Review mode for one reviewer: asked about what others have settled too. */
  own: flag,
  /** How many of those things are passed over for now. */
  skip: z.preprocess(first, z.coerce.number().pipe(z.int().min(0).max(MAX_SKIP)).catch(0)),
});

/** What the address of a comparison says beyond the two readouts: view, base side, filters, review. */
export type ComparisonQuery = z.infer<typeof comparisonQuery>;

/** Reads a query; what cannot be read is as if it were not given, so that an old or mistyped link still opens the comparison. */
export const parseComparisonQuery = (given: Record<string, unknown>): ComparisonQuery =>
  comparisonQuery.parse({ show: [], topic: "", q: "", ...given });

const SWAPPED: Record<State, State> = {
  shared: "shared",
  possible: "possible",
  onlyLeft: "onlyRight",
  onlyRight: "onlyLeft",
  notAPoint: "notAPoint",
};

/** The query that shows the same of a comparison once its sides are changed over. */
export const swapQuery = (query: ComparisonQuery): ComparisonQuery => ({
  ...query,
  base: query.base === "left" ? "right" : "left",
  show: STATES.filter((state) => query.show.includes(SWAPPED[state])),
});

/**
 * The address of a comparison with a query; what is the default is left out.
 *
 * @example
 * comparisonAddress("/calls/x", { ...parseComparisonQuery({}), view: "list" }); //=> "/calls/x?view=list"
 */
export function comparisonAddress(path: string, query: ComparisonQuery): string {
  const { view, base, show, topic, q, open, review, own, skip } = query;
  const written = new URLSearchParams();
  if (view !== "aligned") written.set("view", view);
  if (base !== "left") written.set("base", base);
  if (show.length > 0) written.set("show", show.join(","));
  if (topic) written.set("topic", topic);
  if (q) written.set("q", q);
  if (open) written.set("open", "1");
  if (review) written.set("review", "1");
  if (own) written.set("own", "1");
  if (skip > 0) written.set("skip", String(skip));
  const asked = written.toString().replaceAll("%2C", ",");
  return asked ? `${path}?${asked}` : path;
}
