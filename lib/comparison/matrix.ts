import { findUnmatched, layMatrix } from "../compare";
import { refusalSentence } from "../messages/coverage";
import { cellWords, matrixClaim, originSentences, unmatchedCount, type MatrixColumn } from "../messages/matrix";
import { unmatchedVerdict } from "../messages/passages";
import { reviewedOf } from "../messages/review";
import { nameReadouts } from "../messages/sides";
import type { Call, Readout } from "../model/calls";
import type { Refusal } from "../model/comparison";
import type { MatrixView, UnmatchedView } from "../model/matrix-view";
import type { ReviewedComparison } from "../model/reviewed-comparison";
import type { SideNames } from "../model/side-names";
import { notPointsOf } from "../review/apply-review";

/** Another readout with its comparison, the chosen one on the left; null while that is being made. */
export interface MatrixFacts {
  call: Call;
  readout: Readout;
  others: { readout: Readout; comparison: ReviewedComparison | Refusal | null }[];
}

interface Column extends MatrixColumn {
  readout: Readout;
}

function viewUnmatched({ comparison, names, readout }: Column, chosen: SideNames): UnmatchedView {
  const { right, links } = comparison;
  const unmatched = findUnmatched({ right, links }, notPointsOf(right));
  return {
    readout,
    names,
    summary: unmatchedCount(unmatched.length, right.progress),
    passages: unmatched.map(({ id, index, start, end }) => ({
      number: index + 1,
      quotation: readout.revision.text.slice(start, end),
      verdict: unmatchedVerdict(right.reviews[id]!, chosen),
    })),
  };
}

/**
 * One readout of a call compared with all the others: a row for each of its passages, a column for each other readout.
 *
 * @example
 * buildMatrix({ call, readout: report, others }).origins[0]; //=> "2 points with a likely counterpart in the US readout only"
 */
export function buildMatrix({ call, readout, others }: MatrixFacts): MatrixView {
  const names = new Map(nameReadouts(call.readouts).map((name, i) => [call.readouts[i]!.slug, name]));
  const chosen = names.get(readout.slug)!;
  const columns = others.flatMap(({ readout: other, comparison }): Column[] =>
    comparison?.kind === "comparison" ? [{ readout: other, comparison, names: names.get(other.slug)! }] : [],
  );
  const rows = layMatrix(columns.map(({ comparison }) => comparison));
  const comparable = columns.filter(({ comparison }) => comparison.basis === "same-language");
  return {
    call,
    readout,
    names: chosen,
    columns: columns.map(({ readout: other, names: own, comparison }) => ({
      readout: other,
      names: own,
      reviewed: reviewedOf(comparison.left.progress),
    })),
    rows: rows.map(({ passage, cells }) => ({
      number: passage.index + 1,
      quotation: readout.revision.text.slice(passage.start, passage.end),
      cells: cells.map((cell, i) => cellWords(cell, passage.id, columns[i]!)),
    })),
    refused: others.flatMap(({ readout: other, comparison }) =>
      comparison?.kind === "refusal"
        ? [
            {
              readout: other,
              message: refusalSentence(
                comparison.reason,
                (comparison.side === "left" ? chosen : names.get(other.slug)!).readout,
              ),
            },
          ]
        : [],
    ),
    pending: others.flatMap(({ readout: other, comparison }) =>
      comparison === null ? [{ readout: other, names: names.get(other.slug)! }] : [],
    ),
    origins:
      comparable.length > 0
        ? originSentences(layMatrix(comparable.map(({ comparison }) => comparison)), comparable)
        : [],
    claim: matrixClaim(columns, columns[0]?.comparison.left.progress.of ?? rows.length, chosen),
    unmatched: comparable.map((column) => viewUnmatched(column, chosen)),
  };
}
