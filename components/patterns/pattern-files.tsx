import { SHARE } from "@/lib/messages/comparisons/share-menu";
import { PATTERN } from "@/lib/messages/dyads/patterns";
import { EmbedField } from "@/components/comparison/share/embed-field";
import { DOWNLOAD_LABELS } from "@/lib/model/library/downloads";
import own from "./dyad-heading.module.css";
import { PatternLinkForm } from "./pattern-link-form";

interface Props {
  /** The paths of its files. */
  files: Record<"csv" | "json" | "svg" | "png", string>;
  /** The path of the page to make a permanent link of; null on a permanent page. */
  living: string | null;
  /** The path of its feed; null if it has none. */
  feed?: string | null;
  /** The HTML of the frame that shows the pattern on other sites; null if frames are off. */
  frame?: string | null;
}

/** The pattern as files, as a feed and in a frame, and the button for a permanent link. */
export function PatternFiles({ files, living, feed = null, frame = null }: Props) {
  return (
    <div className={own.files}>
      <nav className={own.files} aria-label={SHARE.download}>
        <a href={files.csv} download>
          {DOWNLOAD_LABELS.csv}
        </a>
        <a href={files.json} download>
          {DOWNLOAD_LABELS.json}
        </a>
        <a href={files.svg}>{PATTERN.figure}</a>
        <a href={files.png}>{PATTERN.png}</a>
        {feed && <a href={feed}>{PATTERN.feed}</a>}
      </nav>
      {living && <PatternLinkForm path={living} />}
      {frame && (
        <details className={own.embed}>
          <summary>{SHARE.embed}</summary>
          <EmbedField frame={frame} />
        </details>
      )}
    </div>
  );
}
