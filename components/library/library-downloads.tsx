import { libraryExportPath } from "@/lib/addresses/site-path";
import styles from "./library.module.css";

export function LibraryDownloads() {
  return (
    <section className={styles.part} aria-labelledby="export">
      <h2 id="export">Export the whole library</h2>
      <p>
        Everything that is stored, what is in the trash included. CSV leaves out the review (judgements and notes) and
        permalinks’ snapshots: take JSON for a full copy.
      </p>
      <ul className={styles.downloads}>
        <li>
          <a href={libraryExportPath("json")} download>
            Download as JSON
          </a>
        </li>
        <li>
          <a href={libraryExportPath("csv")} download>
            Download as CSV
          </a>
        </li>
      </ul>
    </section>
  );
}
