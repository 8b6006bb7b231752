import { z } from "zod";

export const VIEWS = ["aligned", "texts", "words", "list"] as const;
export type View = (typeof VIEWS)[number];

export const STATES = ["shared", "possible", "onlyLeft", "onlyRight", "notAPoint"] as const;
export type State = (typeof STATES)[number];

export const MAX_SEARCH_LENGTH = 200;

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
const oneOf = <T extends string>(allowed: readonly T[], otherwise: T) =>
  z.preprocess(first, z.enum(allowed as [T, ...T[]]).catch(otherwise));
const text = (max: number) => z.preprocess(first, z.string().trim().max(max).catch(""));

const comparisonQuery = z.object({
  view: oneOf(VIEWS, "aligned"),
  base: oneOf(["left", "right"] as const, "left"),
  show: z
    .preprocess((value) => (typeof value === "string" ? value.split(",") : value), z.array(z.string()).catch([]))
    .transform((given) => STATES.filter((state) => given.includes(state))),
  topic: text(MAX_SEARCH_LENGTH),
  q: text(MAX_SEARCH_LENGTH),
});

/** What the address of a comparison says beyond the two readouts: view, base side, filters. */
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
 * comparisonAddress("/calls/x", { view: "list", base: "left", show: [], topic: "", q: "" }); //=> "/calls/x?view=list"
 */
export function comparisonAddress(path: string, { view, base, show, topic, q }: ComparisonQuery): string {
  const query = new URLSearchParams();
  if (view !== "aligned") query.set("view", view);
  if (base !== "left") query.set("base", base);
  if (show.length > 0) query.set("show", show.join(","));
  if (topic) query.set("topic", topic);
  if (q) query.set("q", q);
  const written = query.toString().replaceAll("%2C", ",");
  return written ? `${path}?${written}` : path;
}
