import { FORMATS, type FormatName } from "@/lib/exchange/comparison/formats";
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
      {(Object.keys(FORMATS) as FormatName[]).map((format) => (
        <a key={format} href={`${path}/download.${format}`} download>
          {FORMATS[format].label}
        </a>
      ))}
      <a href={`${path}/cite`} data-cite>
        Cite
      </a>
    </nav>
  );
}
