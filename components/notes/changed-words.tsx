import Link from "next/link";
import { changedSince } from "@/lib/messages/reviews/notes";
import { Message } from "@/components/site/message";
import { COMPARISON } from "@/lib/messages/comparisons/views";
import styles from "@/components/site/notice.module.css";
import type { ReadoutPair } from "@/lib/model/calls/readout-pairs";

interface Props {
  /** The revisions that the note was written on. */
  pair: ReadoutPair;
  /** The path of the current comparison; null if it still has the words that the note is on. */
  changed: string | null;
}

/** Says that a note quotes words of earlier revisions. */
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
