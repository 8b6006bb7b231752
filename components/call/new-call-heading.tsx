import { CALLS } from "@/lib/messages/calls/calls";
import { CallsTrail } from "@/components/site/calls-trail";
import styles from "@/components/site/page-heading.module.css";

export function NewCallHeading() {
  return (
    <header className={styles.heading}>
      <CallsTrail>{CALLS.new}</CallsTrail>
      <h1>{CALLS.add}</h1>
      <p className={styles.facts}>{CALLS.addHint}</p>
    </header>
  );
}
