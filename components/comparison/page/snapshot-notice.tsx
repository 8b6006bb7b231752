import Link from "next/link";
import styles from "./snapshot-notice.module.css";
import { nameSides } from "@/lib/messages/sides";
import { changeSentence, snapshotSentence, wordingCorrection } from "@/lib/messages/snapshots";
import { Message } from "@/components/site/message";
import { trashPath } from "@/lib/addresses/site-path";
import { withReader } from "@/lib/addresses/comparison-query";
import { historyPath, snapshotPath } from "@/lib/addresses/comparison-path";
import { keptReader, type Snapshot, type SnapshotChange, type SnapshotChanges } from "@/lib/model/snapshots";

const isInTrash = (change: SnapshotChange) => change.kind === "withdrawn" && change.isInTrash;

/** Says that the page never changes, when it was made, and what has changed since. */
export function SnapshotNotice({ snapshot, news }: { snapshot: Snapshot; news: SnapshotChanges }) {
  const names = nameSides(snapshot.pair);
  const correction = wordingCorrection(snapshot, names);
  return (
    <aside className={styles.notice} aria-label="Permanent link">
      <p>
        <Message of={snapshotSentence(snapshot)} />
      </p>
      {correction && (
        <p>
          <Message of={correction} />
        </p>
      )}
      {news.changes.length > 0 && (
        <ul className={styles.changes}>
          {news.changes.map((change, i) => (
            <li key={i}>
              <Message of={changeSentence(change, names)} />
            </li>
          ))}
        </ul>
      )}
      {snapshot.events.length > 0 && (
        <p>
          <Link href={historyPath(snapshotPath(snapshot.id))} prefetch={false}>
            History of the review until then
          </Link>
        </p>
      )}
      {news.changes.some(isInTrash) && (
        <p>
          <Link href={trashPath()}>See the trash</Link>
        </p>
      )}
      {news.path && (
        <p>
          <Link href={withReader(news.path, keptReader(snapshot))}>See the comparison as it is now</Link>
        </p>
      )}
    </aside>
  );
}
