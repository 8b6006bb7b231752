import { dyadFeedPath, nameOfDyad } from "@/lib/addresses/dyad-path";
import { patternFilePath } from "@/lib/addresses/pattern-path";
import { PATTERN } from "@/lib/messages/patterns";
import type { DyadView } from "@/lib/model/dyad-view";
import own from "./dyad-heading.module.css";
import { KeepPattern } from "./keep-pattern";

/** A pattern as files and as a feed, and the way to a permanent link. */
export function PatternFiles({ view }: { view: DyadView }) {
  const { query, permanent, parties } = view;
  return (
    <div className={own.files}>
      <nav className={own.files} aria-label="Download">
        <a href={patternFilePath(view, "matrix.csv", query)} download>
          CSV
        </a>
        <a href={patternFilePath(view, "matrix.json", query)} download>
          JSON
        </a>
        <a href={patternFilePath(view, "figure.svg", query)}>{PATTERN.figure}</a>
        <a href={patternFilePath(view, "figure.png", query)}>PNG</a>
        {!permanent && <a href={dyadFeedPath(nameOfDyad(parties))}>{PATTERN.feed}</a>}
      </nav>
      {!permanent && <KeepPattern view={view} />}
    </div>
  );
}
