import { Message } from "@/components/site/message";
import { SENT_TEXTS, titleSent } from "@/lib/messages/comparisons/sent-texts";
import type { ReadoutPair } from "@/lib/model/calls/readout-pairs";
import styles from "./texts-heading.module.css";

/** The head of the page on which two texts are compared without being stored; before they are, of the boxes for them. */
export function TextsHeading({ pair }: { pair?: ReadoutPair }) {
  return (
    <header className={styles.heading}>
      <h1>{pair ? <Message of={titleSent(pair)} /> : SENT_TEXTS.title}</h1>
      {!pair && <p>{SENT_TEXTS.invitation}</p>}
    </header>
  );
}
