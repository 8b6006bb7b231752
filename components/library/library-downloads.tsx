import { libraryExportPath } from "@/lib/addresses/site-path";
import { LIBRARY_FORMATS, LIBRARY_LABELS } from "@/lib/model/library/downloads";
import { LIBRARY_PAGE, downloadLibrary } from "@/lib/messages/library/library";
import styles from "./library.module.css";

/** @param isFictionLoaded whether there are fictional calls, which a download leaves out unless asked */
export function LibraryDownloads({ isFictionLoaded }: { isFictionLoaded: boolean }) {
  return (
    <section className={styles.part} aria-labelledby="export">
      <h2 id="export">{LIBRARY_PAGE.export}</h2>
      <p>{LIBRARY_PAGE.exported}</p>
      <ul className={styles.downloads}>
        {LIBRARY_FORMATS.map((format) => (
          <li key={format}>
            <a href={libraryExportPath(format)} download>
              {downloadLibrary(LIBRARY_LABELS[format], false)}
            </a>
          </li>
        ))}
        {isFictionLoaded &&
          LIBRARY_FORMATS.map((format) => (
            <li key={`${format} fictional`}>
              <a href={libraryExportPath(format, true)} download>
                {downloadLibrary(LIBRARY_LABELS[format], true)}
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
}
