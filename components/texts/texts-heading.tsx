import { Message } from "@/components/site/message";
import { SENT_TEXTS, titleSent } from "@/lib/messages/comparisons/sent-texts";
import type { ReadoutPair } from "@/lib/model/calls/readout-pairs";
import styles from "./texts-heading.module.css";

/** The heading of the page that compares two texts without storing them, or of its boxes before that. */
export function TextsHeading({ pair }: { pair?: ReadoutPair }) {
  return (
    <header className={styles.heading}>
      <h1>{pair ? <Message of={titleSent(pair)} /> : SENT_TEXTS.title}</h1>
      {!pair && <p>{SENT_TEXTS.invitation}</p>}
    </header>
  );
}
