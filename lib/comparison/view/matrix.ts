import { findUnmatched, layMatrix } from "../../compare";
import { refusalSentence } from "../../messages/comparisons/coverage";
import {
  cellWords,
  matrixClaim,
  originSentences,
  unmatchedCount,
  type MatrixColumn,
} from "../../messages/comparisons/matrix";
import { listMessages } from "../../messages/parts/message";
import { unmatchedVerdict } from "../../messages/comparisons/passages";
import { readerLabel, readerSentence, UNREAD_PAIR } from "../../messages/site/reader-findings";
import { reviewedOf } from "../../messages/reviews/review";
import { nameReadouts } from "../../messages/comparisons/sides";
import type { Call, Readout } from "../../model/calls/calls";
import type { Refusal } from "../../model/comparisons/comparison";
import type { MatrixPart, MatrixQuery, MatrixView, UnmatchedView } from "../../model/comparisons/matrix-view";
import type { ReaderChoice } from "../../model/readers/readers";
import type { ReviewedComparison } from "../../model/reviews/reviewed-comparison";
import type { SideNames } from "../../model/comparisons/side-names";
import { notPointsOf } from "../../review/apply-review";
import type { Readers } from "../readings/readers";

/** One readout of a call, and what is known of it beside the others. */
export interface MatrixFacts {
  call: Call;
  readout: Readout;
  query: MatrixQuery;
  /** Whether all passages are wanted, for a file; otherwise only the part that a page shows. */
  isWhole?: boolean;
  /** The other readouts with their comparisons, which have the chosen one on the left; null while one is being made. */
  others: { readout: Readout; comparison: ReviewedComparison | Refusal | null; readers: Readers }[];
}

interface Column extends MatrixColumn {
  readout: Readout;
  readers: Readers;
}

/** The most passages on a page, because each has a cell for every other readout. */
const ROWS_PER_PART = 100;

/** The most points without a counterpart that are listed for a readout; the comparison shows all. */
const MOST_UNMATCHED = 50;

/**
 * The part of a readout's passages that begins with a given one.
 *
 * @example
 * matrixPart(250, 101); //=> { first: 101, last: 200, of: 250, before: 1, after: 201 }
 */
export function matrixPart(passages: number, from: number): MatrixPart {
  const first = from <= passages ? from : 1;
  const last = Math.min(passages, first + ROWS_PER_PART - 1);
  return {
    first,
    last,
    of: passages,
    before: first > 1 ? Math.max(1, first - ROWS_PER_PART) : null,
    after: last < passages ? last + 1 : null,
  };
}

const wholeOf = (passages: number): MatrixPart => ({
  first: 1,
  last: passages,
  of: passages,
  before: null,
  after: null,
});

function viewUnmatched({ comparison, names, readout }: Column, chosen: SideNames, most: number): UnmatchedView {
  const { right, links } = comparison;
  const unmatched = findUnmatched({ right, links }, notPointsOf(right));
  return {
    readout,
    names,
    summary: unmatchedCount(unmatched.length, right.progress),
    more: Math.max(0, unmatched.length - most),
    passages: unmatched.slice(0, most).map(({ id, index, start, end }) => ({
      number: index + 1,
      quotation: readout.revision.text.slice(start, end),
      verdict: unmatchedVerdict(right.reviews[id]!, chosen),
    })),
  };
}

/** The choices of the one switch for all columns, which joins the names of all models that have read any of them. */
function viewChoices(columns: Column[], isRead: boolean): ReaderChoice[] {
  const models = [...new Set(columns.flatMap(({ readers: { model } }) => model ?? []))];
  if (models.length === 0) return [];
  return [
    { reader: "built-in", label: readerLabel(null), isChosen: !isRead },
    { reader: "model", label: listMessages(models.map(readerLabel)), isChosen: isRead },
  ];
}

/** The readouts that could not be compared with the chosen one, and why. */
const viewRefused = (others: MatrixFacts["others"], nameOf: (slug: string) => SideNames, chosen: SideNames) =>
  others.flatMap(({ readout, comparison }) => {
    if (comparison?.kind !== "refusal") return [];
    const { readout: tooLong } = comparison.side === "left" ? chosen : nameOf(readout.slug);
    return [{ readout, message: refusalSentence(comparison.reason, tooLong) }];
  });

function viewOrigins(rows: ReturnType<typeof layMatrix>, columns: Column[], comparable: Column[]) {
  if (comparable.length === 0) return [];
  const compared =
    comparable.length === columns.length ? rows : layMatrix(comparable.map(({ comparison }) => comparison));
  return originSentences(compared, comparable);
}

/**
 * One readout of a call compared with all the others: a row for each of its passages, a column for each other readout.
 *
 * @example
 * toText(buildMatrix({ call, readout: report, query: PLAIN_MATRIX, others }).origins[0]!);
 * //=> "2 points with a likely counterpart in the US readout only"
 */
export function buildMatrix({ call, readout, others, query, isWhole = false }: MatrixFacts): MatrixView {
  const names = new Map(nameReadouts(call.readouts).map((name, i) => [call.readouts[i]!.slug, name]));
  const chosen = names.get(readout.slug)!;
  const columns = others.flatMap(({ readout: other, comparison, readers }): Column[] =>
    comparison?.kind === "comparison" ? [{ readout: other, comparison, readers, names: names.get(other.slug)! }] : [],
  );
  const rows = layMatrix(columns.map(({ comparison }) => comparison));
  const part = isWhole ? wholeOf(rows.length) : matrixPart(rows.length, query.from);
  const comparable = columns.filter(({ comparison }) => comparison.basis === "same-language");
  const isRead = columns.some(({ readers }) => readers.readBy);
  return {
    call,
    readout,
    query,
    choices: viewChoices(columns, isRead),
    names: chosen,
    columns: columns.map(({ readout: other, names: own, comparison, readers: { readBy } }) => ({
      readout: other,
      names: own,
      readBy,
      reader: readBy === null && (isRead || query.reader === "model") ? UNREAD_PAIR : readerSentence(readBy, true),
      reviewed: reviewedOf(comparison.left.progress),
    })),
    part,
    rows: rows.slice(part.first - 1, part.last).map(({ passage, cells }) => ({
      number: passage.index + 1,
      quotation: readout.revision.text.slice(passage.start, passage.end),
      cells: cells.map((cell, i) => cellWords(cell, passage.id, columns[i]!)),
    })),
    refused: viewRefused(others, (slug) => names.get(slug)!, chosen),
    pending: others.flatMap(({ readout: other, comparison }) =>
      comparison === null ? [{ readout: other, names: names.get(other.slug)! }] : [],
    ),
    origins: viewOrigins(rows, columns, comparable),
    claim: matrixClaim(columns, columns[0]?.comparison.left.progress.of ?? rows.length, chosen),
    unmatched: comparable.map((column) => viewUnmatched(column, chosen, isWhole ? Infinity : MOST_UNMATCHED)),
  };
}
