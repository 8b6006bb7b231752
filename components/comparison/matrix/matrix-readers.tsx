import type { MatrixColumnView } from "@/lib/model/comparisons/matrix-view";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import styles from "./call-matrix.module.css";

/** Says who matched each pair, when the table is too narrow to say so in its headings. */
export function MatrixReaders({ columns }: { columns: MatrixColumnView[] }) {
  return (
    <ul className={styles.readers}>
      {columns.map(({ readout, names, reader, reviewed }) => (
        <li key={readout.slug}>
          <Message of={names.label} />: <InterfaceMessage of={reader} /> <InterfaceMessage of={reviewed} />
        </li>
      ))}
    </ul>
  );
}
