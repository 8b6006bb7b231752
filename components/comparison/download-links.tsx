import { citePath, downloadPath } from "@/lib/addresses/comparison-path";
import { DOWNLOAD_FORMATS, DOWNLOAD_LABELS } from "@/lib/model/downloads";
import styles from "./download-links.module.css";

interface Props {
  /** The path of the comparison without its query: "/calls/…/left..right", "/compare/left..right" or "/c/…". */
  path: string;
}

/** The comparison as a file, in each format, and as a citation: plain links. */
export function DownloadLinks({ path }: Props) {
  return (
    <nav className={styles.downloads} aria-label="Download">
      <span aria-hidden="true">Download</span>
      {DOWNLOAD_FORMATS.map((format) => (
        <a key={format} href={downloadPath(path, format)} download>
          {DOWNLOAD_LABELS[format]}
        </a>
      ))}
      <a href={citePath(path)} data-cite={path}>
        Cite
      </a>
    </nav>
  );
}
