import { matrixFilePath } from "@/lib/addresses/call-path";
import { DOWNLOAD_LABELS, MATRIX_FORMATS } from "@/lib/model/library/downloads";
import type { MatrixView } from "@/lib/model/comparisons/matrix-view";
import { SHARE } from "@/lib/messages/comparisons/share-menu";
import styles from "./call-matrix.module.css";

/** Downloads of the whole matrix, by the reader that is shown. */
export function MatrixFiles({ call, readout, query }: Pick<MatrixView, "call" | "readout" | "query">) {
  return (
    <nav className={styles.parts} aria-label={SHARE.download}>
      {MATRIX_FORMATS.map((format) => (
        <a key={format} href={matrixFilePath(call.slug, format, { ...query, of: readout.slug })} download>
          {DOWNLOAD_LABELS[format]}
        </a>
      ))}
    </nav>
  );
}
