import Link from "next/link";
import { InterfaceMessage } from "@/components/site/interface-message";
import { withAnchor } from "@/lib/addresses/anchors";
import { patternPath } from "@/lib/addresses/pattern-path";
import { streakSentence, topicChange } from "@/lib/messages/patterns";
import type { Message } from "@/lib/model/message";
import type { DyadView } from "@/lib/model/dyad-view";
import type { PatternRow } from "@/lib/model/patterns";
import styles from "./highlights.module.css";

interface Highlight {
  row: PatternRow;
  sentence: Message;
}

const describeHighlights = ({ highlights: { streaks, changes }, parties }: DyadView): Highlight[] => [
  ...streaks.map((row) => ({ row, sentence: streakSentence(row, parties)! })),
  ...changes.map((row) => ({ row, sentence: topicChange(row)! })),
];

/** What stands out over time: the longest streaks, what is new, and what is not mentioned any more. */
export function Highlights({ view }: { view: DyadView }) {
  const highlights = describeHighlights(view);
  if (highlights.length === 0) return null;
  return (
    <ul className={styles.highlights}>
      {highlights.map(({ row, sentence }) => (
        <li key={row.topic}>
          <Link href={withAnchor("row", patternPath(view, { ...view.query, row: row.topic }))} prefetch={false}>
            {row.label}
          </Link>
          <p>
            <InterfaceMessage of={sentence} />
          </p>
        </li>
      ))}
    </ul>
  );
}
