import { libraryExportPath } from "@/lib/addresses/site-path";
import { LIBRARY_FORMATS, LIBRARY_LABELS } from "@/lib/model/downloads";
import styles from "./library.module.css";

/** @param isFictionLoaded whether there are fictional calls, which a download leaves out unless asked */
export function LibraryDownloads({ isFictionLoaded }: { isFictionLoaded: boolean }) {
  return (
    <section className={styles.part} aria-labelledby="export">
      <h2 id="export">Export the whole library</h2>
      <p>
        Everything that is stored, including what is in the trash. CSV leaves out the review (judgements and notes) and
        the snapshots of permanent links: use JSON for a full copy.
      </p>
      <ul className={styles.downloads}>
        {LIBRARY_FORMATS.map((format) => (
          <li key={format}>
            <a href={libraryExportPath(format)} download>
              Download as {LIBRARY_LABELS[format]}
            </a>
          </li>
        ))}
        {isFictionLoaded &&
          LIBRARY_FORMATS.map((format) => (
            <li key={`${format} fictional`}>
              <a href={libraryExportPath(format, true)} download>
                Download as {LIBRARY_LABELS[format]}, with the fictional calls
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
}
