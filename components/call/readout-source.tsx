import styles from "./readout-source.module.css";
import { READOUT_KIND_LABELS, formatPublication } from "@/lib/messages/names";
import type { Readout } from "@/lib/model/calls";

/** What the text is and where it comes from: kind, "as quoted by", source, publication, revision. */
export function ReadoutSource({ readout }: { readout: Readout }) {
  const { sourceUrl, sourceTitle, quotedBy, publishedAt } = readout;
  return (
    <p className={styles.source}>
      {READOUT_KIND_LABELS[readout.kind]}
      {readout.extent === "partial" && (
        <>
          {" "}
          · <strong>partial quotation</strong>
        </>
      )}
      {quotedBy && <> · as quoted by {quotedBy}</>}
      {sourceTitle && (
        <>
          {" "}
          in{" "}
          {sourceUrl ? (
            <a href={sourceUrl} rel="noopener noreferrer nofollow">
              {sourceTitle}
            </a>
          ) : (
            <cite>{sourceTitle}</cite>
          )}
        </>
      )}
      {publishedAt && (
        <>
          {" "}
          · published <time dateTime={publishedAt}>{formatPublication(publishedAt)}</time>
        </>
      )}{" "}
      · revision {readout.revision.number}
    </p>
  );
}
