import Link from "next/link";
import { findUnmatched, layMatrix, type MatrixCell, type MatrixRow } from "@/lib/compare";
import type { Matrix } from "@/lib/model/matrices";
import { notPointsOf } from "@/lib/review/apply-review";
import type { PassageReview } from "@/lib/model/reviewed-comparison";
import { REFUSAL_SENTENCES, count, nameReadouts, type SideNames } from "@/lib/messages/names";
import { cellWords, matrixClaim, originSentences, type MatrixColumn } from "@/lib/messages/matrix";
import { disagreement, leftOut, reviewedOf, saidOtherwise } from "@/lib/messages/review";
import styles from "./call-matrix.module.css";
import type { Readout } from "@/lib/model/calls";

/** Another readout that could be compared with the chosen one. */
interface Column extends MatrixColumn {
  readout: Readout;
  /** The address of the two side by side. */
  path: string;
}

const SIGNS = { confirmed: "=", likely: "=", possible: "≈", none: null };

function Cell({ cell, row, column }: { cell: MatrixCell; row: MatrixRow; column: Column }) {
  const { level, words } = cellWords(cell, row.passage.id, column);
  return (
    <td data-level={level}>
      <span className={styles.who}>{column.names.label}: </span>
      <Link href={`${column.path}#left-${row.passage.index + 1}`}>
        {SIGNS[level] && <span aria-hidden="true">{SIGNS[level]} </span>}
        {words}
      </Link>
    </td>
  );
}

/** "In the US readout alone: 3 points." What a press report took from which side, and what from neither. */
function Origins({ columns }: { columns: Column[] }) {
  if (columns.length === 0) return null;
  const rows = layMatrix(columns.map(({ comparison }) => comparison));
  return (
    <ul className={styles.origins}>
      {originSentences(rows, columns).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** What the reviewers say of a passage without a counterpart; nothing where nobody has said anything. */
function Verdict({ review, chosen }: { review: PassageReview; chosen: SideNames }) {
  const said = review.by
    ? `${leftOut(chosen, review.by)}${saidOtherwise(review.verdicts, review.by)}`
    : review.isDisputed && disagreement(review.verdicts, "passage");
  return said && <p className={styles.quiet}>{said}</p>;
}

/** The points of another readout that the chosen one has no counterpart for, as far as was found or confirmed. */
function Unmatched({ column, chosen }: { column: Column; chosen: SideNames }) {
  const { names, path, readout } = column;
  const { right, links } = column.comparison;
  const unmatched = findUnmatched({ right, links }, notPointsOf(right));
  const heading = `${readout.slug}-unmatched`;
  return (
    <section className={styles.unmatched} aria-labelledby={heading}>
      <h2 id={heading}>
        Of the {names.readout}: no counterpart found in the {chosen.readout}
      </h2>
      <p className={styles.quiet}>
        {unmatched.length} of {count(right.progress.of, "point")}
        {right.progress.leftOut > 0 && `, ${right.progress.leftOut} confirmed`}. {reviewedOf(right.progress)}.
      </p>
      <ol>
        {unmatched.map(({ id, index, start, end }) => (
          <li key={id} value={index + 1}>
            <blockquote lang={readout.language} dir="auto">
              {readout.revision.text.slice(start, end)}
            </blockquote>
            <Verdict review={right.reviews[id]!} chosen={chosen} />
            <Link href={`${path}#right-${index + 1}`}>See it in the comparison</Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

function MatrixTable({ readout, rows, columns, chosen }: MatrixTableProps) {
  return (
    <table className={styles.matrix}>
      <caption className="visually-hidden">Which of the other readouts has each point of the {chosen.readout}</caption>
      <thead>
        <tr>
          <th scope="col">{chosen.label}</th>
          {columns.map(({ names, comparison, readout: { slug } }) => (
            <th key={slug} scope="col">
              {names.label} <small>{reviewedOf(comparison.left.progress)}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.passage.id} id={`left-${row.passage.index + 1}`}>
            <th scope="row">
              <a href={`#left-${row.passage.index + 1}`} aria-label={`Passage ${row.passage.index + 1}`}>
                {row.passage.index + 1}
              </a>
              <blockquote lang={readout.language} dir="auto">
                {readout.revision.text.slice(row.passage.start, row.passage.end)}
              </blockquote>
            </th>
            {columns.map((column, i) => (
              <Cell key={column.readout.slug} cell={row.cells[i]!} row={row} column={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface MatrixTableProps {
  readout: Readout;
  rows: MatrixRow[];
  columns: Column[];
  chosen: SideNames;
}

/** One readout's points as rows, a column for each other readout: a press report held against both official ones. */
export function CallMatrix({ call, readout, others }: Matrix) {
  const names = new Map(nameReadouts(call.readouts).map((name, i) => [call.readouts[i]!.slug, name]));
  const chosen = names.get(readout.slug)!;
  const columns = others.flatMap(({ readout: other, comparison }): Column[] =>
    comparison.kind === "comparison"
      ? [
          {
            readout: other,
            comparison,
            names: names.get(other.slug)!,
            path: `/calls/${call.slug}/${readout.slug}..${other.slug}`,
          },
        ]
      : [],
  );
  const rows = layMatrix(columns.map(({ comparison }) => comparison));
  const comparable = columns.filter(({ comparison }) => comparison.basis === "same-language");
  return (
    <>
      {others.map(
        ({ readout: { slug }, comparison }) =>
          comparison.kind === "refusal" && (
            <p key={slug}>
              The {(comparison.side === "left" ? chosen : names.get(slug)!).readout}{" "}
              {REFUSAL_SENTENCES[comparison.reason]}.
            </p>
          ),
      )}
      <Origins columns={comparable} />
      <p className={styles.quiet}>{matrixClaim(columns, rows.length)}</p>
      <MatrixTable readout={readout} rows={rows} columns={columns} chosen={chosen} />
      {comparable.map((column) => (
        <Unmatched key={column.readout.slug} column={column} chosen={chosen} />
      ))}
    </>
  );
}
