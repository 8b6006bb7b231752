import Link from "next/link";
import styles from "./snapshot-notice.module.css";
import { count, formatPublication, inWords, nameSides, type SideNames } from "@/lib/messages/names";
import type { Snapshot, SnapshotChange, SnapshotChanges } from "@/lib/model/snapshots";
import type { Side } from "@/lib/model/comparison";

/** "3 judgements and 1 undo or redo" */
const reviewed = ({ judgements, moves }: Extract<SnapshotChange, { kind: "reviewed" }>): string =>
  inWords([
    ...(judgements > 0 ? [count(judgements, "judgement")] : []),
    ...(moves > 0 ? [count(moves, "undo or redo", "undos and redos")] : []),
  ]);

function sentence(change: SnapshotChange, names: Record<Side, SideNames>): string {
  switch (change.kind) {
    case "revision":
      return `The ${names[change.side].readout} has a newer text: revision ${change.number}.`;
    case "algorithm":
      return `Comparisons are made by algorithm version ${change.version} now.`;
    case "renamed":
      return `“${change.from}” is called “${change.to}” now.`;
    case "corrected":
      return `What is stored about the ${names[change.side].readout} has been corrected.`;
    case "reviewed":
      return `The review went on since: ${reviewed(change)}.`;
    case "withdrawn":
      return `The ${change.what === "call" ? "call of the " : ""}${names[change.side].readout} is ${change.isInBin ? "in the bin" : "no longer stored"}.`;
  }
}

const isInBin = (change: SnapshotChange) => change.kind === "withdrawn" && change.isInBin;

/** Says that the page never changes, from when it is, and what is newer. */
export function SnapshotNotice({ snapshot, news }: { snapshot: Snapshot; news: SnapshotChanges | null }) {
  const made = snapshot.createdAt.toISOString().slice(0, 10);
  const names = nameSides(snapshot.pair);
  return (
    <aside className={styles.notice} aria-label="Permanent link">
      <p>
        <strong>Permanent link:</strong> the comparison as it stood on{" "}
        <time dateTime={made}>{formatPublication(made)}</time>, made by algorithm version {snapshot.algorithm}. Its
        texts, passages, links and judgements never change.
      </p>
      {news && (
        <ul className={styles.changes}>
          {news.changes.map((change) => (
            <li key={sentence(change, names)}>{sentence(change, names)}</li>
          ))}
        </ul>
      )}
      {snapshot.events.length > 0 && (
        <p>
          <Link href={`/c/${snapshot.id}/history`} prefetch={false}>
            History of the review until then
          </Link>
        </p>
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
