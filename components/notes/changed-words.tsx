import Link from "next/link";
import { changedSince } from "@/lib/messages/reviews/notes";
import { Message } from "@/components/site/message";
import { COMPARISON } from "@/lib/messages/comparisons/views";
import styles from "@/components/site/notice.module.css";
import type { ReadoutPair } from "@/lib/model/calls/readout-pairs";

interface Props {
  /** The revisions that a note was written on. */
  pair: ReadoutPair;
  /** The path of the comparison as it is now; null where it still has the words that the note is on. */
  changed: string | null;
}

/** Says that the words of a note are those of earlier revisions. */
export function ChangedWords({ pair: { left, right }, changed }: Props) {
  if (changed === null) return null;
  return (
    <p className={styles.notice}>
      <Message of={changedSince(left.readout.revision.number, right.readout.revision.number)} />{" "}
      <Link href={changed} prefetch={false}>
        {COMPARISON.now}
      </Link>
    </p>
  );
}
