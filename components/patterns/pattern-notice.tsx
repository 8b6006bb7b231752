import Link from "next/link";
import { Message } from "@/components/site/message";
import { SHARE } from "@/lib/messages/comparisons/share-menu";
import { patternSnapshotSentence, livingLabel, type PatternSnapshotKind } from "@/lib/messages/dyads/patterns";
import type { Message as MessageOf } from "@/lib/messages/parts/message";
import type { SnapshotFacts } from "@/lib/model/dyads/dyad-view";
import styles from "@/components/site/notice.module.css";

interface Props {
  kind: PatternSnapshotKind;
  permanent: SnapshotFacts | null;
  /** The filter; null if there is none. */
  filter: MessageOf | null;
  /** The path of the current pattern. */
  living: string;
}

/** On a permanent page: that it never changes, when it was made, and where the current pattern is. Renders nothing elsewhere. */
export function PatternNotice({ kind, permanent, filter, living }: Props) {
  if (!permanent) return null;
  return (
    <aside className={styles.notice} aria-label={SHARE.permanent}>
      <p>
        <Message of={patternSnapshotSentence(kind, permanent)} />
      </p>
      {filter && (
        <p>
          <Message of={filter} />
        </p>
      )}
      <p>
        <Link href={living} prefetch={false}>
          {livingLabel(kind)}
        </Link>
      </p>
    </aside>
  );
}
