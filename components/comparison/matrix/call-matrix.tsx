import { comparisonPath } from "@/lib/addresses/comparison-path";
import { withReader } from "@/lib/addresses/comparison-query";
import { stillCompared } from "@/lib/messages/comparisons/matrix";
import type { MatrixView } from "@/lib/model/comparisons/matrix-view";
import type { Readout } from "@/lib/model/calls/calls";
import { InterfaceMessage } from "@/components/site/interface-message";
import styles from "./call-matrix.module.css";
import { MatrixFiles } from "./matrix-files";
import { MatrixParts } from "./matrix-parts";
import { MatrixReaders } from "./matrix-readers";
import { MatrixTable } from "./matrix-table";
import { UnmatchedPoints } from "./unmatched-points";

/** The points of one readout as rows, with a column for each other readout: for instance, a press report against both official ones. */
export function CallMatrix({ matrix }: { matrix: MatrixView }) {
  const { call, readout, query, refused, pending, origins, claim, unmatched } = matrix;
  const pathTo = (other: Readout) =>
    withReader(comparisonPath({ left: { call, readout }, right: { call, readout: other } }), query.reader);
  return (
    <>
      {refused.map(({ readout: { slug }, message }) => (
        <p key={slug}>
          <InterfaceMessage of={message} />
        </p>
      ))}
      {pending.length > 0 && (
        <p role="status">
          <InterfaceMessage of={stillCompared(pending.map(({ names }) => names))} />
        </p>
      )}
      {origins.length > 0 && (
        <ul className={styles.origins}>
          {origins.map((origin, position) => (
            <li key={position}>
              <InterfaceMessage of={origin} />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.quiet}>
        <InterfaceMessage of={claim} />
      </p>
      <MatrixParts {...matrix} />
      <MatrixReaders columns={matrix.columns} />
      <MatrixTable matrix={matrix} pathTo={pathTo} />
      <MatrixParts {...matrix} />
      <MatrixFiles {...matrix} />
      {unmatched.map((points) => (
        <UnmatchedPoints key={points.readout.slug} points={points} chosen={matrix.names} pathTo={pathTo} />
      ))}
    </>
  );
}
