import type { PositionedNotes } from "@/lib/review/note-positions";
import type { ReviewedComparison, ReviewedRow } from "@/lib/model/reviewed-comparison";
import type { ComparisonQuery } from "@/lib/addresses/comparison-query";
import type { SideNames } from "@/lib/messages/names";
import type { Note } from "@/lib/model/notes";
import type { Side, Passage } from "@/lib/model/comparison";
import { passageNumber } from "@/lib/model/passage-number";
import type { Row } from "@/lib/model/rows";

/** Who judges, and how. */
export interface Judging {
  /** The pinned name of the two revisions. */
  pair: string;
  /** The name under which this device judges; empty until it was given. */
  reviewer: string;
  /** Whether the page is in review mode: every passage can be chosen, and every button is there. */
  isReviewing: boolean;
  /** Whether buttons stand at the points outside review mode too: not where there are so many that reading would be slow. */
  isOffered: boolean;
}

/** Rows up to which every point has its buttons while it is read; a thousand buttons more would be half the page. */
export const MAX_OFFERED_ROWS = 200;

/** What every view of a comparison is given: one set of data, shown in four ways. */
export interface Shown {
  comparison: ReviewedComparison;
  /** The rows that pass the filters. */
  rows: ReviewedRow[];
  texts: Record<Side, string>;
  names: Record<Side, SideNames>;
  /** What the topics are called, by id. */
  topicLabels: ReadonlyMap<string, string>;
  query: ComparisonQuery;
  /** The address of the comparison without its query. */
  path: string;
  /** The address of the same comparison with the sides changed over; null where there is none, as for a snapshot. */
  swapPath: string | null;
  /** Null on a page that never changes: nothing is judged there. */
  judging: Judging | null;
  /** What analysts wrote, by where it stands. */
  notes: PositionedNotes<Note>;
  /** The row in which a link is seen first, by `linkName`: its notes stand there. */
  linkRows: Map<string, ReviewedRow>;
}

/** A passage by the id that links name it by. */
export const passageOf = (comparison: ReviewedComparison, side: Side, id: string): Passage =>
  comparison[side].passages[passageNumber(id) - 1]!;

/** Names a row among others by what stands in it as itself; what is only quoted in it may be quoted elsewhere. */
export const keyOf = ({ left, right }: Row): string =>
  [...left, ...right].flatMap(({ passage, link }) => (link === null ? passage.id : [])).join();
