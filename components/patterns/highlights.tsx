import Link from "next/link";
import { InterfaceMessage } from "@/components/site/interface-message";
import { withAnchor } from "@/lib/addresses/anchors";
import { dyadPath } from "@/lib/addresses/dyad-path";
import { streakSentence, topicChange } from "@/lib/messages/patterns";
import type { Message } from "@/lib/model/message";
import type { DyadView } from "@/lib/model/dyad-view";
import type { PatternRow } from "@/lib/model/patterns";
import styles from "./highlights.module.css";

interface Highlight {
  row: PatternRow;
  sentence: Message;
}

const MOST = { streaks: 2, changes: 2 };
/** A shorter run may be chance. */
const SHORTEST_STREAK = 3;

function highlightsOf({ matrix: { rows }, parties }: DyadView): Highlight[] {
  const streaks = rows
    .filter(({ streak }) => (streak?.calls ?? 0) >= SHORTEST_STREAK)
    .toSorted((a, b) => b.streak!.calls - a.streak!.calls)
    .slice(0, MOST.streaks);
  const changes = rows
    .filter((row) => row.change && !streaks.includes(row))
    .toSorted((a, b) => (a.change!.since < b.change!.since ? 1 : -1))
    .slice(0, MOST.changes);
  return [
    ...streaks.map((row) => ({ row, sentence: streakSentence(row, parties)! })),
    ...changes.map((row) => ({ row, sentence: topicChange(row)! })),
  ];
}

/** What stands out over time: the longest streaks, what is new, and what is not mentioned any more. */
export function Highlights({ view }: { view: DyadView }) {
  const name = { a: view.parties.a.slug, b: view.parties.b.slug };
  const highlights = highlightsOf(view);
  if (highlights.length === 0) return null;
  return (
    <ul className={styles.highlights}>
      {highlights.map(({ row, sentence }) => (
        <li key={row.topic}>
          <Link href={withAnchor("row", dyadPath(name, { ...view.query, row: row.topic }))} prefetch={false}>
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
