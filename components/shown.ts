import type { Row, Side } from "@/lib/compare";
import type { ReviewedComparison } from "@/lib/review/reviewed";
import type { ComparisonQuery } from "@/lib/schema/comparison-query";
import type { SideNames } from "@/lib/wording";

/** What every view of a comparison is given: one set of data, shown in four ways. */
export interface Shown {
  comparison: ReviewedComparison;
  /** The rows that pass the filters. */
  rows: Row[];
  texts: Record<Side, string>;
  names: Record<Side, SideNames>;
  /** What the topics are called, by id. */
  topicLabels: ReadonlyMap<string, string>;
  query: ComparisonQuery;
  /** The address of the comparison without its query. */
  path: string;
  /** The address of the same comparison with the sides changed over; null where there is none, as for a snapshot. */
  swapPath: string | null;
}

/** Names a row among others by what stands in it as itself; what is only quoted in it may be quoted elsewhere. */
export const keyOf = ({ left, right }: Row): string =>
  [...left, ...right].flatMap(({ passage, link }) => (link === null ? passage.id : [])).join();
