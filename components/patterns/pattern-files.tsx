import { dyadFeedPath, nameOfDyad } from "@/lib/addresses/dyad-path";
import { patternFilePath, patternPath } from "@/lib/addresses/pattern-path";
import { SHARE } from "@/lib/messages/comparisons/share-menu";
import { PATTERN } from "@/lib/messages/dyads/patterns";
import type { DyadView } from "@/lib/model/dyads/dyad-view";
import { EmbedField } from "@/components/comparison/share/embed-field";
import { DOWNLOAD_LABELS } from "@/lib/model/library/downloads";
import own from "./dyad-heading.module.css";
import { KeepPattern } from "./keep-pattern";

interface Props {
  view: DyadView;
  /** The HTML of the frame that shows the pattern elsewhere; null while nobody may show frames. */
  frame: string | null;
}

/** A pattern as files, as a feed and in a frame, and the way to a permanent link. */
export function PatternFiles({ view, frame }: Props) {
  const { query, parties } = view;
  const isPermanent = view.permanent !== null;
  return (
    <div className={own.files}>
      <nav className={own.files} aria-label={SHARE.download}>
        <a href={patternFilePath(view, "matrix.csv", query)} download>
          {DOWNLOAD_LABELS.csv}
        </a>
        <a href={patternFilePath(view, "matrix.json", query)} download>
          {DOWNLOAD_LABELS.json}
        </a>
        <a href={patternFilePath(view, "figure.svg", query)}>{PATTERN.figure}</a>
        <a href={patternFilePath(view, "figure.png", query)}>{PATTERN.png}</a>
        {!isPermanent && <a href={dyadFeedPath(nameOfDyad(parties))}>{PATTERN.feed}</a>}
      </nav>
      {!isPermanent && <KeepPattern path={patternPath(view, query)} />}
      {frame && (
        <details className={own.embed}>
          <summary>{SHARE.embed}</summary>
          <EmbedField frame={frame} />
        </details>
      )}
    </div>
  );
}
