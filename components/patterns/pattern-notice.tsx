import Link from "next/link";
import { Message } from "@/components/site/message";
import { dyadPath, nameOfDyad } from "@/lib/addresses/dyad-path";
import { PATTERN, dyadSnapshotSentence } from "@/lib/messages/dyads/patterns";
import type { DyadView } from "@/lib/model/dyads/dyad-view";
import { SHARE } from "@/lib/messages/comparisons/share-menu";
import styles from "@/components/site/notice.module.css";

/** Says that the page never changes, when it was made, and where the pattern is as it is now. */
export function PatternNotice({ view: { permanent, parties, query } }: { view: DyadView }) {
  if (!permanent) return null;
  return (
    <aside className={styles.notice} aria-label={SHARE.permanent}>
      <p>
        <Message of={dyadSnapshotSentence(permanent)} />
      </p>
      <p>
        <Link href={dyadPath(nameOfDyad(parties), query)} prefetch={false}>
          {PATTERN.living}
        </Link>
      </p>
    </aside>
  );
}
