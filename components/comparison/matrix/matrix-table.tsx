import { withAnchor, passageAnchor } from "@/lib/addresses/anchors";
import Link from "next/link";
import type { Readout } from "@/lib/model/calls/calls";
import { matrixCaption } from "@/lib/messages/comparisons/matrix";
import type { SideNames } from "@/lib/model/comparisons/side-names";
import type { MatrixCellView, MatrixView } from "@/lib/model/comparisons/matrix-view";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import { passageNumbered } from "@/lib/messages/comparisons/passages";
import styles from "./call-matrix.module.css";

const SIGNS = { confirmed: "=", likely: "=", possible: "≈", none: null };

interface CellProps {
  cell: MatrixCellView;
  names: SideNames;
  /** The address of the passage in the comparison with that readout. */
  href: string;
}

function Cell({ cell: { level, words }, names, href }: CellProps) {
  return (
    <td data-level={level}>
      <span className={styles.who}>
        <Message of={names.label} />:{" "}
      </span>
      <Link href={href} prefetch={false}>
        {SIGNS[level] && <span aria-hidden="true">{SIGNS[level]} </span>}
        <InterfaceMessage of={words} />
      </Link>
    </td>
  );
}

interface Props {
  matrix: MatrixView;
  pathTo: (readout: Readout) => string;
}

/** A row for each passage of the chosen readout, a column for each other readout. */
export function MatrixTable({ matrix: { readout, names, columns, rows }, pathTo }: Props) {
  return (
    <table className={styles.matrix}>
      <caption className="visually-hidden">
        <InterfaceMessage of={matrixCaption(names)} />
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Message of={names.label} />
          </th>
          {columns.map((column) => (
            <th key={column.readout.slug} scope="col">
              <Message of={column.names.label} />{" "}
              <small>
                <InterfaceMessage of={column.reader} /> <InterfaceMessage of={column.reviewed} />
              </small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, quotation, cells }) => (
          <tr key={number} id={passageAnchor("left", number)}>
            <th scope="row">
              <a href={withAnchor(passageAnchor("left", number))} aria-label={passageNumbered(number)}>
                {number}
              </a>
              <blockquote lang={readout.language} dir="auto">
                {quotation}
              </blockquote>
            </th>
            {columns.map((column, i) => (
              <Cell
                key={column.readout.slug}
                cell={cells[i]!}
                names={column.names}
                href={withAnchor(passageAnchor("left", number), pathTo(column.readout))}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
