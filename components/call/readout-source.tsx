import styles from "./readout-source.module.css";
import { describeSource } from "@/lib/messages/calls/readouts";
import { Message } from "@/components/site/message";
import type { Readout } from "@/lib/model/calls/calls";

/** What the text is and where it comes from: kind, "as quoted by", source, publication, revision. */
export function ReadoutSource({ readout }: { readout: Readout }) {
  return (
    <p className={styles.source}>
      <Message of={describeSource(readout)} />
    </p>
  );
}
