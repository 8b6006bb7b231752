import { dyadFeedPath, nameOfDyad } from "@/lib/addresses/dyad-path";
import { patternFilePath } from "@/lib/addresses/pattern-path";
import { PATTERN } from "@/lib/messages/patterns";
import type { DyadView } from "@/lib/model/dyad-view";
import { DOWNLOAD_LABELS } from "@/lib/model/downloads";
import { SHARE } from "@/lib/messages/share-menu";
import own from "./dyad-heading.module.css";
import { KeepPattern } from "./keep-pattern";

/** A pattern as files and as a feed, and the way to a permanent link. */
export function PatternFiles({ view }: { view: DyadView }) {
  const { query, permanent, parties } = view;
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
        {!permanent && <a href={dyadFeedPath(nameOfDyad(parties))}>{PATTERN.feed}</a>}
      </nav>
      {!permanent && <KeepPattern view={view} />}
    </div>
  );
}
