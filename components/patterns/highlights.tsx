import Link from "next/link";
import { InterfaceMessage } from "@/components/site/interface-message";
import { withAnchor } from "@/lib/addresses/anchors";
import { patternPath } from "@/lib/addresses/pattern-path";
import { PATTERN } from "@/lib/messages/dyads/patterns";
import { streakSentence, topicChange } from "@/lib/messages/dyads/pattern-cells";
import type { DyadView } from "@/lib/model/dyads/dyad-view";
import type { PatternRow } from "@/lib/model/dyads/patterns";
import styles from "./highlights.module.css";

function RowLink({ row, view }: { row: PatternRow; view: DyadView }) {
  return (
    <Link href={withAnchor("row", patternPath(view, { ...view.query, row: row.topic }))} prefetch={false}>
      {row.label}
    </Link>
  );
}

/** Topics that one side reports call after call and the other does not. They come first on the page of a dyad. */
export function Streaks({ view }: { view: DyadView }) {
  const { highlights, parties } = view;
  if (highlights.streaks.length === 0) return null;
  return (
    <ul className={styles.streaks} aria-label={PATTERN.streaks}>
      {highlights.streaks.map((row) => (
        <li key={row.topic}>
          <RowLink row={row} view={view} />: <InterfaceMessage of={streakSentence(row, parties)!} />
        </li>
      ))}
    </ul>
  );
}

/** Topics that are new, and those that are no longer mentioned. */
export function Changes({ view }: { view: DyadView }) {
  const { changes } = view.highlights;
  if (changes.length === 0) return null;
  return (
    <ul className={styles.highlights} aria-label={PATTERN.changes}>
      {changes.map((row) => (
        <li key={row.topic}>
          <RowLink row={row} view={view} />
          <p>
            <InterfaceMessage of={topicChange(row)!} />
          </p>
        </li>
      ))}
    </ul>
  );
}
