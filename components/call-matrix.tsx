import Link from "next/link";
import { findUnmatched, layMatrix, type Comparison, type MatrixCell, type MatrixRow } from "@/lib/compare";
import type { Readout } from "@/lib/data/call-queries";
import type { Matrix } from "@/lib/data/matrices";
import { REFUSAL_SENTENCES, count, inWords, nameReadouts, type SideNames } from "@/lib/wording";
import styles from "./call-matrix.module.css";

/** Another readout that could be compared with the chosen one. */
interface Column {
  readout: Readout;
  comparison: Comparison;
  names: SideNames;
  /** The address of the two side by side. */
  path: string;
}

const CELLS = {
  likely: { sign: "=", words: "likely counterpart" },
  possible: { sign: "≈", words: "possible counterpart" },
};

/** Across languages nothing but names and numbers was searched for, and nothing is claimed. */
const MISSING = { "same-language": "no counterpart found", "across-languages": "not compared: another language" };

function Cell({ cell: { level, places }, row, column }: { cell: MatrixCell; row: MatrixRow; column: Column }) {
  return (
    <td data-level={level ?? "none"}>
      <span className={styles.who}>{column.names.label}: </span>
      <Link href={`${column.path}#left-${row.passage.index + 1}`}>
        {level ? (
          <>
            <span aria-hidden="true">{CELLS[level].sign}</span> {CELLS[level].words}: {places.join(", ")}
          </>
        ) : (
          MISSING[column.comparison.basis]
        )}
      </Link>
    </td>
  );
}

/** "In the US readout alone: 3 points." What a press report took from which side, and what from neither. */
function Origins({ rows, columns }: { rows: MatrixRow[]; columns: Column[] }) {
  if (columns.length === 0) return null;
  const groups = new Map<string, number>();
  for (const { cells } of rows) {
    const found = columns.filter((_, i) => cells[i]!.level === "likely").map(({ names }) => `the ${names.readout}`);
    const where = found.length === 0 ? "" : found.length < columns.length ? `${inWords(found)} only` : inWords(found);
    groups.set(where, (groups.get(where) ?? 0) + 1);
  }
  const none = groups.get("") ?? 0;
  groups.delete("");
  return (
    <ul className={styles.origins}>
      {[...groups].map(([where, points]) => (
        <li key={where}>
          {count(points, "point")} with a likely counterpart in {where}
        </li>
      ))}
      {none > 0 && <li>{count(none, "point")} without a likely counterpart in any of them</li>}
    </ul>
  );
}

/** The points of another readout that the chosen one has no counterpart for, as far as was found. */
function Unmatched({ column, chosen }: { column: Column; chosen: SideNames }) {
  const { comparison, names, path, readout } = column;
  const unmatched = findUnmatched(comparison);
  const heading = `${readout.slug}-unmatched`;
  return (
    <section className={styles.unmatched} aria-labelledby={heading}>
      <h2 id={heading}>
        Of the {names.readout}: no counterpart found in the {chosen.readout}
      </h2>
      <p className={styles.quiet}>
        {unmatched.length} of {count(comparison.right.passages.length, "point")}
      </p>
      <ol>
        {unmatched.map(({ id, index, start, end }) => (
          <li key={id} value={index + 1}>
            <blockquote lang={readout.language} dir="auto">
              {readout.revision.text.slice(start, end)}
            </blockquote>
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
          {columns.map(({ names, readout: { slug } }) => (
            <th key={slug} scope="col">
              {names.label}
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
      <Origins rows={layMatrix(comparable.map(({ comparison }) => comparison))} columns={comparable} />
      <p className={styles.quiet}>
        Machine reading: “no counterpart found” is not yet “left out”, and weak matches are not counted. Reviewed 0 of{" "}
        {count(rows.length, "passage")}.
      </p>
      <MatrixTable readout={readout} rows={rows} columns={columns} chosen={chosen} />
      {comparable.map((column) => (
        <Unmatched key={column.readout.slug} column={column} chosen={chosen} />
      ))}
    </>
  );
}
