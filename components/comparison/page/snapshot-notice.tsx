import { Offer } from "@/components/people/offer";
import Link from "next/link";
import { SITE } from "@/lib/messages/site/site";
import { COMPARISON } from "@/lib/messages/comparisons/views";
import { SHARE } from "@/lib/messages/comparisons/share-menu";
import styles from "@/components/site/notice.module.css";
import { nameSides } from "@/lib/messages/comparisons/sides";
import {
  HISTORY_UNTIL_THEN,
  changeSentence,
  snapshotSentence,
  wordingCorrection,
} from "@/lib/messages/comparisons/snapshots";
import { Message } from "@/components/site/message";
import { trashPath } from "@/lib/addresses/site-path";
import { historyPath, snapshotPath } from "@/lib/addresses/comparison-path";
import type { Snapshot, SnapshotChange } from "@/lib/model/comparisons/snapshots";

const isInTrash = (change: SnapshotChange) => change.kind === "withdrawn" && change.isInTrash;

interface Props {
  snapshot: Snapshot;
  /** What has changed since. */
  changes: SnapshotChange[];
  /** The page that shows the comparison as it is now; null if there is none. */
  living: string | null;
}

/** Says that the page never changes, when it was made, and what has changed since. */
export function SnapshotNotice({ snapshot, changes, living }: Props) {
  const names = nameSides(snapshot.pair);
  const correction = wordingCorrection(snapshot, names);
  return (
    <aside className={styles.notice} aria-label={SHARE.permanent}>
      <p>
        <Message of={snapshotSentence(snapshot)} />
      </p>
      {correction && (
        <p>
          <Message of={correction} />
        </p>
      )}
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.map((change, i) => (
            <li key={i}>
              <Message of={changeSentence(change, names)} />
            </li>
          ))}
        </ul>
      )}
      {snapshot.events.length > 0 && (
        <p>
          <Link href={historyPath(snapshotPath(snapshot.id))} prefetch={false}>
            {HISTORY_UNTIL_THEN}
          </Link>
        </p>
      )}
      {changes.some(isInTrash) && (
        <p>
          <Offer to="delete">
            <Link href={trashPath()} prefetch={false}>
              {SITE.seeTrash}
            </Link>
          </Offer>
        </p>
      )}
      {living && (
        <p>
          <Link href={living} prefetch={false}>
            {COMPARISON.now}
          </Link>
        </p>
      )}
    </aside>
  );
}
