import Link from "next/link";
import type { Side } from "@/lib/compare";
import type { Change, News } from "@/lib/data/snapshot-news";
import type { Snapshot } from "@/lib/data/snapshots";
import styles from "./snapshot-notice.module.css";
import { formatPublication, nameSides, type SideNames } from "@/lib/wording";

function sentence(change: Change, names: Record<Side, SideNames>): string {
  switch (change.kind) {
    case "revision":
      return `The ${names[change.side].readout} has a newer text: revision ${change.number}.`;
    case "algorithm":
      return `Comparisons are made by algorithm version ${change.version} now.`;
    case "renamed":
      return `“${change.from}” is called “${change.to}” now.`;
    case "corrected":
      return `What is stored about the ${names[change.side].readout} has been corrected.`;
    case "withdrawn":
      return `The ${change.what === "call" ? "call of the " : ""}${names[change.side].readout} is ${change.isInBin ? "in the bin" : "no longer stored"}.`;
  }
}

const isInBin = (change: Change) => change.kind === "withdrawn" && change.isInBin;

/** Says that the page never changes, from when it is, and what is newer. */
export function SnapshotNotice({ snapshot, news }: { snapshot: Snapshot; news: News | null }) {
  const made = snapshot.createdAt.toISOString().slice(0, 10);
  const names = nameSides(snapshot.pair);
  return (
    <aside className={styles.notice} aria-label="Permanent link">
      <p>
        <strong>Permanent link:</strong> the comparison as it stood on{" "}
        <time dateTime={made}>{formatPublication(made)}</time>, made by algorithm version {snapshot.algorithm}. Its
        texts, passages and links never change.
      </p>
      {news && (
        <ul className={styles.changes}>
          {news.changes.map((change) => (
            <li key={sentence(change, names)}>{sentence(change, names)}</li>
          ))}
        </ul>
      )}
      {news?.changes.some(isInBin) && (
        <p>
          <Link href="/bin">See the bin</Link>
        </p>
      )}
      {news?.path && (
        <p>
          <Link href={news.path}>See the comparison as it is now</Link>
        </p>
      )}
    </aside>
  );
}
